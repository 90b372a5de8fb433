import { test } from 'vitest';
import { checkLog } from './checkLog';

test('docker / compose', () => {
  checkLog(String.raw`
web-1  | 10.0.0.1 - - [21/Nov/2026 10:00:00] "GET /favicon.ico HTTP/1.1" 404 -
                                                                         ^^^ http
db-1   | 2026-11-21 10:00:00.000 UTC [1] LOG:  database system is ready to accept connections
worker-1 exited with code 137
                          ^^^ exit-code
time="2026-11-21T10:00:00.000000000Z" level=error msg="Handler for GET /v1.41/containers/x/json returned error: No such container: x"
time="2026-11-21T10:00:01.000000000Z" level=info msg="container exited" container=abc123 exitCode=139 exitStatus="2026-11-21"
                                                                                                  ^^^ exit-code
CONTAINER ID   IMAGE   STATUS   Exited (137) 2 hours ago
                                        ^^^ exit-code
{"log":"Error: listen EADDRINUSE: address already in use :::3000 (errno -98)\n","stream":"stderr","time":"2026-11-21T10:00:00.0Z"}
                                                                        ^^^ errno
Error response from daemon: failed to create task for container: OCI runtime create failed: runc create failed: exit status 1: unknown
                                                                                                                            ^ exit-code
The command '/bin/sh -c make' returned a non-zero code: 2
                                                        ^ exit-code
executor failed running [/bin/sh -c npm ci]: exit code: 1
                                                        ^ exit-code
`);
});

test('kubelet / k8s', () => {
  checkLog(String.raw`
I1121 10:00:00.000000    1234 prober.go:117] "Probe failed" probeType="Readiness" pod="default/x" podUID="y" containerName="app" probeResult="failure" output="HTTP probe failed with statuscode: 503"
                                                                                                                                                                                                  ^^^ http
E1121 10:00:01.000000    1234 kuberuntime_manager.go:864] container &Container{Name:app,Image:x} start failed: CrashLoopBackOff
E1121 10:00:02.000000    1234 remote_runtime.go:116] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to setup network: exit status 2"
                                                                                                                                                                            ^ exit-code
E1121 10:00:03.000000    1234 pod_workers.go:190] "Error syncing pod" err="failed to \"StartContainer\" for \"app\" with CrashLoopBackOff: \"back-off 5m0s restarting\""
W1121 10:00:04.000000       1 reflector.go:324] k8s.io/client-go: failed to list *v1.Pod: the server responded with the status code 403 but did not return more information
                                                                                                                                    ^^^ http
I1121 10:00:05.000000       1 httplog.go:132] "HTTP" verb="GET" URI="/healthz" latency="1.2ms" userAgent="kube-probe/1.27" srcIP="10.0.0.1:1234" resp=500
                                                                                                                                                      ^^^ http
I1121 10:00:06.000000    1234 event.go:307] "Event occurred" reason="BackOff" type="Warning" message="Container app terminated with exit code 137 (OOMKilled)"
                                                                                                                                              ^^^ exit-code
    Exit Code:    137
                  ^^^ exit-code
    Reason:       OOMKilled
  Last State:     Terminated
    Exit Code:    1
                  ^ exit-code
Error from server (NotFound): pods "x" not found
command terminated with exit code 126
                                  ^^^ exit-code
`);
});

test('build servers', () => {
  checkLog(String.raw`
##[error]Process completed with exit code 1.
                                          ^ exit-code
2026-11-21T10:00:00.1234567Z ##[error]Process completed with exit code 137.
                                                                       ^^^ exit-code
2026-11-21T10:00:00.1234567Z ##[section]Finishing: Build 404
Error: Process completed with exit code 2.
                                        ^ exit-code
ERROR: script returned exit code 127
                                 ^^^ exit-code
Finished: FAILURE
ERROR: Job failed: command terminated with exit code 1
                                                     ^ exit-code
ERROR: Job failed (system failure): prepare environment: exit status 1
                                                                     ^ exit-code
The command "npm test" exited with 1.
                                   ^ exit-code
Done. Your build exited with 1.
                             ^ exit-code
Exited with code exit status 1
                             ^ exit-code
CircleCI received exit code 1
                            ^ exit-code
Command exited with code 255
                         ^^^ exit-code
Error: exit status 1
                   ^ exit-code
Bash exited with code '1'.
                       ^ exit-code
fatal: [host1]: FAILED! => {"changed": true, "cmd": "exit 3", "delta": "0:00:00.404", "rc": 3, "stderr": "", "msg": "non-zero return code"}
                                                                                            ^ exit-code
fatal: [host1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh", "unreachable": true}
host1 : ok=404 changed=500 unreachable=0 failed=1 skipped=0
Error: error creating S3 bucket: BucketAlreadyExists: x status code: 409, request id: ABC, host id: x
                                                                     ^^^ http
googleapi: Error 403: Access denied, forbidden
                 ^^^ http
Error: googleapi: got HTTP response code 429 with body: 
                                         ^^^ http
Unexpected status code 500 from https://x
                       ^^^ http
│ Error: Get "https://x": dial tcp 10.0.0.1:443: connect: connection refused
slurmstepd: error: *** JOB 404 ON node1 CANCELLED AT 2026-11-21T10:00:00 DUE TO TIME LIMIT ***
srun: error: node1: task 3: Exited with exit code 9
                                                  ^ exit-code
srun: error: node1: task 0: Killed
`);
});

test('zookeeper / hadoop / yarn', () => {
  checkLog(String.raw`
2026-11-21 10:00:00,123 INFO org.apache.hadoop.yarn.server.nodemanager.ContainerExecutor: Exit code from container container_1_0001_01_000002 is : 143
                                                                                                                                                   ^^^ exit-code
2026-11-21 10:00:01,123 WARN nodemanager.DefaultContainerExecutor: Exit code is 137
                                                                                ^^^ exit-code
2026-11-21 10:00:02,123 ERROR ExitCodeException exitCode=1: 
                                                         ^ exit-code
Container killed on request. Exit code is 143
                                          ^^^ exit-code
Container exited with a non-zero exit code 143
                                           ^^^ exit-code
2026-11-21 10:00:03,123 INFO zookeeper.ClientCnxn: Session 0x404 for server null, unexpected error, closing
2026-11-21 10:00:04,123 INFO server.PrepRequestProcessor: Got user-level KeeperException when processing sessionid:0x1 type:create cxid:0x5 zxid:0x500 txntype:-1 reqpath:n/a Error Path:/x Error:KeeperErrorCode = NodeExists for /x
`);
});
