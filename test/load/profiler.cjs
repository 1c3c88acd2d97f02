const { writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');

const session = new Session();
session.connect();
session.post('Profiler.enable');
process.once('SIGUSR2', () => {
  session.post('Profiler.start');
  process.once('exit', () => {
    session.post('Profiler.stop', (error, stopped) => {
      if (!error) writeFileSync(process.env.MRC_PROFILE, JSON.stringify(stopped.profile));
    });
  });
});
