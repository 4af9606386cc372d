import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { anApp } from './fakes.ts';

describe('the page', () => {
  it.each([
    '/no/such/page',
    '/documents/none',
    '/<script>alert(1)</script>',
    '/%',
    '/entity/%',
    '/entity/%E0%A4%A',
  ])('is served at %s too, as not found: it says so itself', async (path) => {
    const answer = await request(anApp()).get(path).set('accept', 'text/html');
    expect([answer.status, answer.text]).toStrictEqual([
      404,
      '<!doctype html><title>Démarche</title>',
    ]);
  });

  it.each([
    '/',
    '/entity/person:kim-hong-kyun',
    '/event/0123456789abcdef',
    '/dyad/state:KOR/state:RUS?acts=MET',
    '/document/abc?event=0123456789abcdef',
    '/documents',
    '/table',
    '/cypher',
  ])('is at %s, and is asked for anew each time', async (path) => {
    const { status, text, headers } = await request(anApp()).get(path);
    expect([status, text]).toStrictEqual([200, expect.stringContaining('Démarche')]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('has one address, whatever its file is called', async () => {
    for (const path of ['/index.html?theme=dark', '/INDEX.html?theme=dark']) {
      const { status, headers } = await request(anApp()).get(path);
      expect([status, headers['location']]).toStrictEqual([301, '/?theme=dark']);
    }
  });

  it('has files that never change', async () => {
    const { headers } = await request(anApp()).get('/assets/main-1a2b.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('runs nothing but its own files', async () => {
    const { headers } = await request(anApp()).get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/u);
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
