#Requires -Version 5.1
<#
.SYNOPSIS
    Calls the inventory API and repeats when it is busy.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Path,
    [int] $MaxAttempts = 5,
    #                    ^ -
    [int] $TimeoutSec = 30,
    #                   ^^ -
    [ValidateRange(1, 500)] [int] $PageSize = 100
    #              ^ -                        ^^^ -
    #                 ^^^ -
)

$ErrorActionPreference = 'Stop'
$retryable = @(408, 429, 500, 502, 503, 504)
#              ^^^ http  ^^^ http  ^^^ http
#                   ^^^ http  ^^^ http  ^^^ http

function Invoke-Inventory {
    param([string] $Uri)
    for ($attempt = 1; $attempt -le $MaxAttempts; $attempt++) {
    #               ^ -
        try {
            return Invoke-RestMethod -Uri $Uri -TimeoutSec $TimeoutSec
        }
        catch {
            $status = [int]$_.Exception.Response.StatusCode
            if ($status -eq 404) { return $null }
            #               ^^^ http
            if ($status -eq 401 -or $status -eq 403) {
            #               ^^^ http            ^^^ http
                Write-Error "Sign in first"
                exit 5
                #    ^ exit-code
            }
            if ($retryable -notcontains $status) { throw }
            Start-Sleep -Milliseconds (250 * [math]::Pow(2, $attempt))
            #                          ^^^ -             ^ -
        }
    }
    throw "No answer after $MaxAttempts attempts"
}

$response = Invoke-WebRequest -Uri "https://inventory.acme.example/health" -UseBasicParsing -SkipHttpErrorCheck
if ($response.StatusCode -ne 200) {
#                            ^^^ http
    Write-Warning "health check answered $($response.StatusCode)"
    if ($response.StatusCode -ge 500) { exit 3 }
    #                            ^^^ http    ^ exit-code
}

switch ($response.StatusCode) {
    200 { Write-Verbose 'up' }
   #^^^ http
    204 { Write-Verbose 'up, nothing to say' }
   #^^^ http
    301 { Write-Verbose 'moved' }
   #^^^ http
    418 { Write-Verbose 'a teapot' }
   #^^^ http
    default { Write-Verbose 'odd' }
}

$items = Invoke-Inventory -Uri "https://inventory.acme.example$Path"
$items | Select-Object -First 200 | Format-Table -AutoSize
#                             ^^^ -
$megabytes = [math]::Round(($items | Measure-Object Size -Sum).Sum / 1MB, 2)
#                                                                         ^ -
if ($megabytes -gt 500) { Write-Warning 'large answer' }
#                  ^^^ -
exit 0
#    ^ exit-code
