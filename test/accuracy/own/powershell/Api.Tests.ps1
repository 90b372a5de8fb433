BeforeAll {
    . $PSScriptRoot/Api.ps1
    $script:Server = Start-FakeServer -Port 8123 -Delay 50
    #                                       ^^^^ -      ^^ -
}

Describe 'Get-Order' {
    It 'returns an order' {
        $result = Get-Order -Id 404
        #                       ^^^ -
        $result.StatusCode | Should -Be 200
        #                               ^^^ http
        $result.Lines.Count | Should -Be 12
        #                                ^^ -
        $result.Total | Should -BeGreaterThan 500
        #                                     ^^^ -
    }

    It 'knows missing orders' {
        { Get-Order -Id 99999 } | Should -Throw
        #               ^^^^^ -
        $Server.LastStatusCode | Should -Be 404
        #                                   ^^^ http
    }

    It 'answers <Status> for <Name>' -TestCases @(
        @{ Name = 'bad id'; Id = -1; Status = 400 }
        #                        ^^ -         ^^^ http
        @{ Name = 'other tenant'; Id = 7001; Status = 403 }
        #                              ^^^^ -         ^^^ http
        @{ Name = 'deleted'; Id = 7002; Status = 410 }
        #                         ^^^^ -         ^^^ http
    ) {
        param($Name, $Id, $Status)
        (Invoke-Order -Id $Id).StatusCode | Should -BeExactly $Status
    }

    It 'takes at most 100 lines' {
        $lines = 1..101 | ForEach-Object { New-Line -Sku $_ -Amount 2 }
        #        ^ -                                                ^ -
        #           ^^^ -
        (Add-Order -Lines $lines).StatusCode | Should -Be 413
        #                                                 ^^^ http
        (Add-Order -Lines $lines[0..99]).StatusCode | Should -Be 201
        #                        ^ -                             ^^^ http
        #                           ^^ -
    }
}

Describe 'sync script' {
    It 'ends with 0 when nothing changed' {
        & pwsh -File "$PSScriptRoot/../sync.ps1" -Days 30
        #                                              ^^ -
        $LASTEXITCODE | Should -Be 0
        #                          ^ exit-code
    }

    It 'ends with 69 when the host is away' {
        & pwsh -File "$PSScriptRoot/../sync.ps1" -HostName nowhere
        $LASTEXITCODE | Should -Be 69
        #                          ^^ exit-code
    }

    It 'keeps time' {
        $span = Measure-Command { Start-Sleep -Milliseconds 200 }
        #                                                   ^^^ -
        $span.TotalMilliseconds | Should -BeGreaterOrEqual 200
        #                                                  ^^^ -
        $span.TotalMilliseconds | Should -BeLessThan 400
        #                                            ^^^ -
    }
}

AfterAll {
    Stop-FakeServer $Server
    if ($Server.ExitCode -ne 0) { Write-Warning 'server died' }
    #                        ^ exit-code
}
