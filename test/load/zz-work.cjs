require('reflect-metadata'); require('./typescript.cjs');
const Module=require('node:module');
const { Tx } = require('../../libs/database/src/transaction.ts');
const { measureWork } = require('./work.ts');
const orig = Tx.prototype.query; let on=false, n=0;
Tx.prototype.query = async function(sql, values){ if(/from work_count|work_count q/.test(sql) && /soon/.test(sql) && n++<1){ const r=await orig.call(this,'explain (analyze, buffers) '+sql,values); console.log(r.map(x=>x['QUERY PLAN']).join('\n')); } return orig.call(this,sql,values); };
const undo=[];
measureWork({requests:110000,seconds:5},undo,console.log).finally(async()=>{for(const u of undo.reverse()) await u();});
