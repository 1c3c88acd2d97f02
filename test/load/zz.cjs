require('./typescript.cjs');
const { nameKeysOf } = require('../../services/registration/src/search/match-keys.ts');
const { readingsOf } = require('../../services/registration/src/search/sounds.ts');
const { wordsOf, plainName, soundOf } = require('../../libs/reference/src/index.ts');
const names=['Каримов Далер','Раҳимова Гулнора','Саидзода Абдурахмон','Назаров Фаррух','Каримова Зарина Рустамовна'];
const time=(what,f)=>{for(let i=0;i<2000;i++)f(names[i%5]);const t=process.cpuUsage();for(let i=0;i<3000;i++)f(names[i%5]);console.log(what,process.cpuUsage(t).user/1e3/3000)};
time('nameKeysOf',n=>nameKeysOf({script:n,latin:null}));
time('readings',readingsOf);time('wordsOf',wordsOf);time('plain',plainName);time('sound',n=>soundOf('karimov'));
