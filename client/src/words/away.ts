/** What the page says while the server or its database is away. */
export const AWAY_WORDS = {
  titles: {
    away: 'The server does not answer',
    starting: 'Démarche is starting',
    recovering: 'The database is coming back',
    failed: 'The database does not stay up',
  },
  kept: 'Nothing here is lost; the page goes on by itself as soon as it can.',
  start: 'If it was stopped, start it again.',
  doctor: 'Stop Démarche, run “demarche doctor” in a terminal, and start it again.',
  tryNow: 'Try now',
} as const;
