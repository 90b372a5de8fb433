# Reports disks that run full; meant for the task scheduler.
param(
    [int] $WarnPercent = 20,
    #                    ^^ -
    [int] $CriticalPercent = 5,
    #                        ^ -
    [string[]] $ComputerName = @('srv01', 'srv02'),
    [int] $SmtpPort = 587
    #                 ^^^ -
)

$OK = 0
#     ^ def other
$WARNING = 1
#          ^ def other
$CRITICAL = 2
#           ^ def other
$UNKNOWN = 3
#          ^ def other
$worst = $OK

$colours = @{ Green = 0x00FF00; Amber = 0xFFBF00; Red = 0xFF0000 }
#                     ^^^^^^^^ -        ^^^^^^^^ -      ^^^^^^^^ -
$width = 404
#        ^^^ -
$barHeight = 16
#            ^^ -

foreach ($name in $ComputerName) {
    try {
        $session = New-CimSession -ComputerName $name -OperationTimeoutSec 15
        #                                                                  ^^ -
    }
    catch [Microsoft.Management.Infrastructure.CimException] {
        $code = $_.Exception.HResult
        if ($code -eq 0x80131500) { Write-Warning "$name is unreachable" }
        #             ^^^^^^^^^^ hresult
        if ($_.Exception.NativeErrorCode -eq 2) { Write-Warning 'access denied' }
        #                                    ^ other
        $worst = $UNKNOWN
        continue
    }
    $disks = Get-CimInstance Win32_LogicalDisk -CimSession $session -Filter 'DriveType = 3'
    foreach ($disk in $disks) {
        $free = 100 * $disk.FreeSpace / $disk.Size
        #       ^^^ -
        $bar = [int]($width * $free / 100)
        #                             ^^^ -
        Add-Bar -Width $bar -Height $barHeight -Colour $colours.Amber
        if ($free -lt $CriticalPercent) { $worst = $CRITICAL }
        elseif ($free -lt $WarnPercent -and $worst -lt 2) { $worst = $WARNING }
        #                                              ^ other
    }
    $event = Get-WinEvent -ComputerName $name -FilterHashtable @{ Id = 404, 2013; StartTime = (Get-Date).AddDays(-7) }
    #                                                                  ^^^ -                                     ^^ -
    #                                                                       ^^^^ -
    if ($event.Count -gt 200) { Write-Warning "$name logs too much" }
    #                    ^^^ -
}

$uptime = (Get-Date) - (Get-CimInstance Win32_OperatingSystem).LastBootUpTime
if ($uptime.TotalDays -gt 90) { Write-Output 'reboot me' }
#                         ^^ -

$copy = Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLine = 'sync.exe' }
if ($copy.ReturnValue -eq 2) { Write-Warning 'access denied' }
#                         ^ other
if ($copy.ReturnValue -ne 0) { exit 3 }
#                         ^ other   ^ exit-code

net use Z: \\srv01\reports
if ($LASTEXITCODE -eq 2) { Write-Warning 'no share' }
#                     ^ exit-code
[System.Environment]::ExitCode = 1
#                                ^ exit-code
exit $worst
