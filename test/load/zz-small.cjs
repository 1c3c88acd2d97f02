require('reflect-metadata'); require('./typescript.cjs');
const { OwnServers } = require('../network/own-servers.ts'); const { adminQueryOf } = require('../network/admin-query.ts');
(async()=>{const s=new OwnServers('/tmp/find-small'); await s.startPostgres(); const q=adminQueryOf(s.postgres.url);
console.log(await q("select lower('ҚАРИМ ӢЯ') as l, datcollate, datctype, datlocprovider from pg_database where datname=current_database()"));
console.log(await q("select count(*), count(distinct person_id) from registration.match_key"));
console.log(await q("select relname, pg_size_pretty(pg_relation_size(oid)) from pg_class where relname like 'match_key%'"));
await s.stop();})();
