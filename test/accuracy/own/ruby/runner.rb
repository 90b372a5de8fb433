#!/usr/bin/env ruby
# frozen_string_literal: true

require 'English'
require 'open3'
require 'optparse'
require 'timeout'

EX_USAGE = 64
#          ^^ def exit-code
EX_DATAERR = 65
#            ^^ def exit-code
EX_UNAVAILABLE = 69
#                ^^ def exit-code
COLUMNS = 80
#         ^^ -
LIMIT = 200
#       ^^^ -

options = { jobs: 4, timeout: 300 }
#                 ^ -         ^^^ -
OptionParser.new do |o|
  o.on('-j', '--jobs N', Integer) { |n| options[:jobs] = n }
end.parse!

abort 'no files' if ARGV.empty?
exit(EX_USAGE) if ARGV.size > LIMIT

Signal.trap('INT') { exit!(130) }
#                          ^^^ exit-code
Signal.trap(15) { exit!(143) }
#           ^^ signal   ^^^ exit-code

ARGV.each_slice(options[:jobs]) do |files|
  files.each do |file|
    out, status = Open3.capture2e('checker', file)
    puts out[0, COLUMNS * 25]
    #        ^ -          ^^ -
    case status.exitstatus
    when 0 then next
    #    ^ exit-code
    when 1 then warn "#{file}: problems"
    #    ^ exit-code
    when 65 then exit EX_DATAERR
    #    ^^ exit-code
    when 127 then exit 69
    #    ^^^ exit-code ^^ exit-code
    end
    if status.signaled? && status.termsig == 9
    #                                        ^ signal
      warn 'killed'
      exit 137
      #    ^^^ exit-code
    end
    Process.kill(9, status.pid) if status.stopped?
    #            ^ signal
  end
end

system('git diff --quiet')
exit 3 if $CHILD_STATUS.exitstatus == 1
#    ^ exit-code                      ^ exit-code

begin
  Timeout.timeout(20) { File.read('/run/checker.sock') }
  #               ^^ -
rescue SystemCallError => e
  exit 66 if e.errno == 2
  #    ^^ exit-code     ^ errno
  exit 77 if e.errno == 13
  #    ^^ exit-code     ^^ errno
  sleep 5 if e.errno == 11
  #     ^ -             ^^ errno
  raise
end

percent = ARGV.size * 100 / LIMIT
#                     ^^^ -
puts format('%3d %%', percent) if percent > 50
#                                           ^^ -
exit percent == 100 ? 1 : 0
#               ^^^ - ^ exit-code
#                         ^ exit-code
