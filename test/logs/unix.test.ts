import { test } from 'vitest';
import { checkLog } from './checkLog';

test('systemd / journald', () => {
  checkLog(String.raw`
Nov 21 10:00:00 host systemd[1]: app.service: Main process exited, code=exited, status=1/FAILURE
                                                                                       ^ exit-code
Nov 21 10:00:01 host systemd[1]: app.service: Main process exited, code=killed, status=9/KILL
                                                                                       ^ signal
Nov 21 10:00:02 host systemd[1]: app.service: Main process exited, code=dumped, status=11/SEGV
                                                                                       ^^ signal
Nov 21 10:00:03 host systemd[1]: app.service: Failed with result 'exit-code'.
Nov 21 10:00:04 host systemd[1]: app.service: Control process exited, code=exited, status=203/EXEC
                                                                                          ^^^ exit-code
Nov 21 10:00:05 host systemd[1]: Started Session 404 of user root.
Nov 21 10:00:06 host systemd[1]: app.service: Scheduled restart job, restart counter is at 5.
Nov 21 10:00:07 host systemd-coredump[999]: Process 1234 (app) of user 1000 terminated abnormally with signal 11/SEGV, processing...
                                                                                                              ^^ signal
Nov 21 10:00:08 host sshd[1234]: error: kex_exchange_identification: Connection closed by remote host
Nov 21 10:00:09 host sshd[1234]: Received disconnect from 10.0.0.1 port 51234:11: disconnected by user
Nov 21 10:00:10 host sshd[1234]: Failed password for invalid user admin from 10.0.0.1 port 51234 ssh2
Nov 21 10:00:11 host CRON[99]: (root) CMD (/usr/bin/test 404)
Nov 21 10:00:12 host cron[99]: (CRON) error (grandchild #4321 failed with exit status 1)
                                                                                      ^ exit-code
Nov 21 10:00:13 host sudo[12]: pam_unix(sudo:auth): authentication failure; logname= uid=1000 euid=0
Nov 21 10:00:14 host dhclient[5]: receive_packet failed on eth0: Network is down
Nov 21 10:00:15 host supervisord: 2026-11-21 10:00:15,123 WARN exited: app (exit status 2; not expected)
                                                                                        ^ exit-code
`);
});

test('kernel ring buffer', () => {
  checkLog(String.raw`
[    1.234567] usb 1-1: device descriptor read/64, error -71
                                                         ^^^ errno
[    2.345678] iwlwifi 0000:02:00.0: Direct firmware load for iwlwifi-8000C-36.ucode failed with error -2
                                                                                                       ^^ errno
[    3.456789] i2c_hid i2c-ELAN: failed to reset device: -121
                                                         ^^^^ errno
[    4.567890] EXT4-fs error (device sda1): ext4_lookup:1705: inode #2: comm ls: deleted inode referenced: 404
[    5.678901] blk_update_request: I/O error, dev sda, sector 123456 op 0x0:(READ) flags 0x80700 phys_seg 1 prio class 0
[    6.789012] app[1234]: segfault at 0 ip 00007f1234567890 sp 00007ffd12345678 error 4 in libc.so.6[7f1234500000+195000]
[    7.890123] Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b
                                                                            ^^^^^^^^^^ exit-code
[    8.901234] Out of memory: Killed process 1234 (java) total-vm:123456kB, anon-rss:65432kB, file-rss:0kB
[    9.012345] nvme nvme0: Device not ready; aborting reset, CSTS=0x1
[   10.123456] ath10k_pci 0000:03:00.0: failed to fetch board data: (err -2)
                                                                         ^^ errno
[   11.234567] NFS: nfs4_reclaim_open_state: Lock reclaim failed! ret = -22
                                                                        ^^^ errno
[   12.345678] platform regulatory.0: Direct firmware load for regulatory.db failed with error -2
                                                                                               ^^ errno
[   13.456789] probe of 0000:00:1f.0 failed with error -16
                                                       ^^^ errno
[   14.567890] snd_hda_intel 0000:00:1f.3: azx_get_response timeout, switching to polling mode: last cmd=0x000f0000
[   15.678901] EDAC MC0: 1 CE memory read error on CPU_SrcID#0_MC#0_Chan#0_DIMM#0
[   16.789012] ata1.00: status: { DRDY ERR }
[   17.789012] ata1.00: failed command: READ FPDMA QUEUED
[   18.789012] ata1.00: exception Emask 0x0 SAct 0x1 SErr 0x0 action 0x0
`);
});

test('audit', () => {
  checkLog(String.raw`
type=SYSCALL msg=audit(1732183200.123:456): arch=c000003e syscall=257 success=no exit=-13 a0=ffffff9c a1=7ffd items=1 ppid=1 pid=404 auid=1000 comm="cat" exe="/usr/bin/cat"
                                                                                      ^^^ errno
`);
});
