import { z } from 'zod';
import { InvalidRequestError, NotFoundError } from '../errors.ts';
import {
  documentId,
  documentsRequest,
  explanation,
  intakeState,
  job,
  removal,
  restored,
  textsRequest,
} from '../model/index.ts';
import { nothing } from './inputs.ts';
import { defineRoute, type Route } from './route.ts';
import { receiveFiles, UPLOAD_LIMITS } from './upload.ts';

const none = { params: nothing, query: nothing, body: nothing };
const jobParam = z.object({ id: z.string().max(64) });

/** Routes that bring documents in and take them out, and say why they gave what they gave. */
export const documentRoutes: readonly Route[] = [
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/documents',
    summary: 'Read files (multipart/form-data) or texts (JSON) into the graph',
    body: textsRequest.optional(),
    takesFiles: true,
    answer: job,
    run: async ({ intake }, { body, request, signal }) => {
      if (body !== undefined) return intake.addTexts(body.documents);
      if (request.is('multipart/form-data') === false)
        throw new InvalidRequestError('api: there is no body. Expected files or texts');
      return intake.add(await receiveFiles(request, intake.spool, signal));
    },
  }),
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/documents/again',
    summary: "Read stored documents again under today's rules",
    body: documentsRequest,
    answer: job,
    run: ({ intake }, { body }) => intake.addAgain(body.ids),
  }),
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/documents/sample',
    summary: 'Read the dispatches that come with the program',
    answer: job,
    run: ({ intake }) => intake.addSample(),
  }),
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/documents/forget',
    summary: 'Take documents, and all that only they told, out of the graph',
    body: documentsRequest,
    answer: removal,
    run: ({ removals }, { body }) => removals.remove(body.ids),
  }),
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/documents/restore',
    summary: 'Put back what was taken out, as it was',
    body: z.strictObject({ id: z.string().max(64) }),
    answer: restored,
    run: async ({ removals }, { body }) => ({ documents: await removals.restore(body.id) }),
  }),
  defineRoute({
    ...none,
    method: 'get',
    path: '/api/documents/:id/explain',
    summary: 'Why one sentence gave what it gave: its parse, mentions and rules',
    params: z.object({ id: documentId }),
    query: z.object({ sentence: z.coerce.number().int().min(1).default(1) }),
    answer: explanation,
    run: ({ explanations }, { params, query }) => explanations.explain(params.id, query.sentence),
  }),
  defineRoute({
    ...none,
    method: 'get',
    path: '/api/jobs',
    summary: 'What is being read or was since the start, and what may be sent',
    answer: intakeState,
    run: ({ intake, isReadOnly }) =>
      Promise.resolve({ jobs: intake.jobs(), isReadOnly, limits: UPLOAD_LIMITS }),
  }),
  defineRoute({
    ...none,
    method: 'get',
    path: '/api/jobs/:id',
    summary: 'How far the reading of some documents has come',
    params: jobParam,
    answer: job,
    run: ({ intake }, { params }) => Promise.resolve(intake.find(params.id) ?? missing(params.id)),
  }),
  defineRoute({
    ...none,
    method: 'delete',
    path: '/api/jobs/:id',
    summary: 'Stop reading; a job that is over leaves the list',
    params: jobParam,
    answer: z.object({ id: z.string() }),
    run: async ({ intake }, { params }) => {
      if (intake.find(params.id) === undefined) missing(params.id);
      await intake.stop(params.id);
      return { id: params.id };
    },
  }),
];

function missing(id: string): never {
  throw new NotFoundError(`api: there is no job "${id}"`);
}
