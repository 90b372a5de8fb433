Set-StrictMode -Version 3
#                       ^ -

$script:ExitCodes = @{
    Success      = 0
    #              ^ def exit-code
    CompileError = 1
    #              ^ def exit-code
    TestFailure  = 2
    #              ^ def exit-code
    BadArguments = 64
    #              ^^ def exit-code
}
$script:Timeouts = @{
    Restore = 300
    #         ^^^ -
    Build   = 600
    #         ^^^ -
    Test    = 1200
    #         ^^^^ -
}
$script:Ports = @{ Web = 5000; Admin = 5001; Debug = 9229 }
#                        ^^^^ -        ^^^^ -        ^^^^ -

function Invoke-Step {
    param([string] $Name, [scriptblock] $Block)
    Write-Host ('=' * 40)
    #                 ^^ -
    $watch = [Diagnostics.Stopwatch]::StartNew()
    & $Block
    if ($LASTEXITCODE -ne 0) {
    #                     ^ exit-code
        Write-Host "$Name failed: $LASTEXITCODE" -ForegroundColor Red
        exit $LASTEXITCODE
    }
    if ($watch.ElapsedMilliseconds -gt 30000) { Write-Warning "$Name is slow" }
    #                                  ^^^^^ -
}

function Invoke-Tests {
    param([int] $Parallel = 4, [int] $Coverage = 80)
    #                       ^ -                  ^^ -
    dotnet test --blame-hang-timeout 120s
    $code = $LASTEXITCODE
    if ($code -eq 1) { return $script:ExitCodes.TestFailure }
    #             ^ exit-code
    if ($code -eq -1073741819) { Write-Host 'testhost crashed' }
    #             ^^^^^^^^^^^ exit-code
    if ($code -eq -1073740791) { Write-Host 'stack buffer overrun' }
    #             ^^^^^^^^^^^ exit-code
    if ($code -gt 128) { Write-Host 'killed' }
    #             ^^^ exit-code
    $percent = Get-Coverage
    if ($percent -lt $Coverage) {
        Write-Host "coverage $percent below $Coverage"
        return 3
        #      ^ exit-code
    }
    return 0
    #      ^ exit-code
}

function Publish-Package {
    param([string] $Version = '2.0.0')
    dotnet nuget push "out/acme.$Version.nupkg" --timeout 300
    #                                                     ^^^ -
    switch ($LASTEXITCODE) {
        0 { return }
       #^ exit-code
        1 { throw 'push refused' }
       #^ exit-code
        default { [Environment]::Exit(70) }
        #                             ^^ exit-code
    }
}

function Format-Size([long] $Bytes) {
    if ($Bytes -ge 1GB) { return '{0:N1} GB' -f ($Bytes / 1GB) }
    if ($Bytes -ge 1048576) { return '{0:N1} MB' -f ($Bytes / 1048576) }
    #              ^^^^^^^ -                                  ^^^^^^^ -
    if ($Bytes -ge 1024) { return '{0:N0} KB' -f ($Bytes / 1024) }
    #              ^^^^ -                                  ^^^^ -
    return "$Bytes B"
}

$Host.UI.RawUI.BufferSize = New-Object Management.Automation.Host.Size(200, 3000)
#                                                                      ^^^ -
#                                                                           ^^^^ -
Export-ModuleMember -Function Invoke-Step, Invoke-Tests, Publish-Package
