import { access } from './access';
import { cbs } from './cbs';
import { cmtrace } from './cmtrace';
import { compilers } from './compilers';
import { containers } from './containers';
import { dmesg } from './dmesg';
import { envoy } from './envoy';
import type { LogFormat } from './format';
import { githubActions } from './githubActions';
import { gitlabJob } from './gitlabJob';
import { haproxy } from './haproxy';
import { journalExport } from './journalExport';
import { azure } from './json/azure';
import { bunyan } from './json/bunyan';
import { caddy } from './json/caddy';
import { elasticCommon } from './json/elasticCommon';
import { googleCloud } from './json/googleCloud';
import { journal } from './json/journal';
import { jsonLine } from './json/jsonLine';
import { openTelemetry } from './json/openTelemetry';
import { pino } from './json/pino';
import { postgresJson } from './json/postgresJson';
import { winston } from './json/winston';
import { klog } from './klog';
import { laravel } from './laravel';
import { loadBalancer } from './loadBalancer';
import { log4j } from './log4j';
import { logcat } from './logcat';
import { logfmt } from './logfmt';
import { msi } from './msi';
import { mysql } from './mysql';
import { mysqlSlow } from './mysqlSlow';
import { npmDebug } from './npmDebug';
import { postgres } from './postgres';
import { postgresCsv } from './postgresCsv';
import { pythonLogging } from './pythonLogging';
import { rails } from './rails';
import { rubyLogger } from './rubyLogger';
import { s3 } from './s3';
import { setupapi } from './setupapi';
import { spring } from './spring';
import { sqlServer } from './sqlServer';
import { stackFrames } from './stackFrames';
import { strace } from './strace';
import { syslog3164 } from './syslog3164';
import { syslog5424 } from './syslog5424';
import { testRunners } from './testRunners';
import { w3c } from './w3c';
import { windowsUpdate } from './windowsUpdate';

/** All formats; where a line could be of two, the first has it. */
export const formats: readonly LogFormat[] = [
  ...[w3c, envoy, s3, access, loadBalancer, haproxy, strace],
  ...[postgres, postgresCsv, mysqlSlow, rails, journalExport, logfmt],
  ...[caddy, pino, bunyan, postgresJson, journal, googleCloud, azure, elasticCommon, openTelemetry, winston],
  ...[jsonLine, stackFrames],
  ...[gitlabJob, githubActions, containers, syslog5424, syslog3164, dmesg, klog],
  ...[spring, log4j, pythonLogging, rubyLogger, laravel, mysql, sqlServer],
  ...[cbs, msi, setupapi, windowsUpdate, cmtrace, logcat, npmDebug, compilers, testRunners],
];
