// A worker for tests of the pool: it can't begin.
throw new Error('no model');
