param(
    [string] $Msi = 'agent.msi',
    [int] $Port = 8080,
    #             ^^^^ -
    [switch] $Quiet
)

$ERROR_SUCCESS = 0
#                ^ def win32
$ERROR_SUCCESS_REBOOT_REQUIRED = 3010
#                                ^^^^ def win32
$LogLines = 200
#           ^^^ -

function Test-Port([int] $Number) {
    $client = New-Object System.Net.Sockets.TcpClient
    $task = $client.ConnectAsync('localhost', $Number)
    return $task.Wait(1500)
    #                 ^^^^ -
}

$process = Start-Process msiexec.exe -ArgumentList "/i $Msi /qn" -Wait -PassThru
switch ($process.ExitCode) {
    0 { Write-Host 'Installed' }
   #^ exit-code
    1602 { Write-Host 'Cancelled by the user'; exit 2 }
   #^^^^ win32                                      ^ exit-code
    1603 { Write-Host 'Fatal error, see the log'; exit 1 }
   #^^^^ win32                                         ^ exit-code
    1618 {
   #^^^^ win32
        Write-Host 'Another installation is running'
        Start-Sleep -Seconds 60
        #                    ^^ -
    }
    1641 { Restart-Computer -Delay 30 }
   #^^^^ win32                     ^^ -
    3010 { Write-Host 'Restart needed' }
   #^^^^ win32
    default { throw "msiexec returned $_" }
}
if ($process.ExitCode -eq $ERROR_SUCCESS_REBOOT_REQUIRED -or $process.ExitCode -eq 1641) {
#                                                                                  ^^^^ win32
    exit 3010
    #    ^^^^ exit-code
}
if ($process.ExitCode -ne $ERROR_SUCCESS) { exit $process.ExitCode }

& robocopy.exe .\config C:\ProgramData\Agent /MIR /R:3 /W:5 /NP
#                                                    ^ -  ^ -
if ($LASTEXITCODE -ge 8) {
#                     ^ exit-code
    Write-Error "robocopy failed with $LASTEXITCODE"
    exit 8
    #    ^ exit-code
}
if ($LASTEXITCODE -eq 1) { Write-Host 'files copied' }
#                     ^ exit-code

& sc.exe start AcmeAgent
if ($LASTEXITCODE -eq 1056) { Write-Host 'already running' }
#                     ^^^^ win32
elseif ($LASTEXITCODE -eq 1060) { Write-Error 'the service is missing' }
#                         ^^^^ win32
elseif ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
#                         ^ exit-code

for ($i = 0; $i -lt 20; $i++) {
#         ^ -       ^^ -
    if (Test-Port $Port) { break }
    Start-Sleep -Milliseconds 500
    #                         ^^^ -
}
try {
    Set-ItemProperty HKLM:\SOFTWARE\Acme -Name Port -Value $Port
}
catch [System.UnauthorizedAccessException] {
    if ($_.Exception.HResult -eq 0x80070005) { exit 5 }
    #                            ^^^^^^^^^^ hresult ^ exit-code
    if ($_.Exception.HResult -eq -2147024891) { exit 5 }
    #                            ^^^^^^^^^^^ hresult ^ exit-code
}
Get-Content "$env:TEMP\agent.log" -Tail $LogLines
New-NetFirewallRule -DisplayName Agent -LocalPort 8080 -Protocol TCP
#                                                 ^^^^ -
exit 0
#    ^ exit-code
