/** A query to begin with, with parameters that run as they are. */
export interface Recipe {
  readonly title: string;
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Queries that show what the graph can be asked. */
export const COOKBOOK: readonly Recipe[] = [
  {
    title: 'Who warned whom, in order',
    query: `MATCH (a:Entity)-[w:WARNED]->(b:Entity)
RETURN a.name AS source, b.name AS target, w.date AS date, w.reports AS reports
ORDER BY date`,
    params: {},
  },
  {
    title: 'What one state was told',
    query: `MATCH (a:Entity)-[:SOURCE_OF]->(e:Event)-[:TARGETED]->(b:State {iso3: $state})
WHERE e.status = 'asserted'
RETURN a.name AS source, e.act AS act, e.date AS date,
       e.reports AS reports, e.independent AS independent, e.summary AS summary
ORDER BY date`,
    params: { state: 'RUS' },
  },
  {
    title: 'Who summoned whom, with the sentence',
    query: `MATCH (a:Entity)-[:SOURCE_OF]->(e:Event {act: 'SUMMONED'})-[:TARGETED]->(b:Entity)
MATCH (e)-[r:REPORTED_IN]->(d:Document)
RETURN a.name AS source, b.name AS target, e.date AS date, d.key AS document, r.text AS sentence
ORDER BY date, document`,
    params: {},
  },
  {
    title: 'On whose word: reports that name a source',
    query: `MATCH (e:Event)-[r:REPORTED_IN]->(d:Document)
WHERE size(r.attribution) > 0
RETURN e.summary AS event, r.attribution AS attribution, d.key AS document
LIMIT $limit`,
    params: { limit: 100 },
  },
  {
    title: 'Told by several, but by how many really',
    query: `MATCH (e:Event)
WHERE e.reports > 1
RETURN e.summary AS event, e.date AS date, e.reports AS reports, e.independent AS independent
ORDER BY reports DESC`,
    params: {},
  },
  {
    title: 'Where reports disagree on the act or the day',
    query: `MATCH (e:Event)-[r:REPORTED_IN]->(d:Document)
WITH e, collect(DISTINCT r.act) AS acts, collect(DISTINCT r.date) AS days,
     collect(d.key) AS documents
WHERE size(acts) > 1 OR size(days) > 1
RETURN e.summary AS event, acts, days, documents
ORDER BY size(documents) DESC, event`,
    params: {},
  },
  {
    title: 'Hedged statements',
    query: `MATCH (e:Statement)
WHERE e.hedge IS NOT NULL
RETURN e.summary AS statement, e.hedge AS hedge, e.content AS content, e.date AS date`,
    params: {},
  },
  {
    title: 'What answers what',
    query: `MATCH (reply:Event)-[:ANSWERS]->(first:Event)
RETURN first.date AS date, first.summary AS first, reply.summary AS reply, reply.date AS replied
ORDER BY date`,
    params: {},
  },
  {
    title: 'One-way dyads: never answered in kind',
    query: `MATCH (a:Entity)-[:SOURCE_OF]->(e:Event)-[:TARGETED]->(b:Entity)
WHERE NOT EXISTS { (b)-[:SOURCE_OF]->(:Event)-[:TARGETED]->(a) }
RETURN a.name AS source, b.name AS target, count(e) AS events
ORDER BY events DESC
LIMIT $limit`,
    params: { limit: 50 },
  },
  {
    title: 'Shortest way between two states',
    query: `MATCH p = shortestPath(
  (a:State {iso3: $from})-[:SOURCE_OF|TARGETED*..8]-(b:State {iso3: $to})
)
RETURN [n IN nodes(p) | coalesce(n.name, n.summary)] AS way`,
    params: { from: 'KOR', to: 'PRK' },
  },
  {
    title: 'Who speaks for whom',
    query: `MATCH (p:Person)-[s:SPEAKS_FOR]->(o)
RETURN p.name AS person, s.title AS title, o.name AS speaksFor, s.from AS first, s.to AS last
ORDER BY speaksFor, person`,
    params: {},
  },
  {
    title: 'Documents that copy one another',
    query: `MATCH (a:Document)-[c:COPIES]->(b:Document)
WHERE c.similarity >= $similarity
RETURN a.key AS document, b.key AS copies, c.similarity AS similarity
ORDER BY similarity DESC`,
    params: { similarity: 0.5 },
  },
];
