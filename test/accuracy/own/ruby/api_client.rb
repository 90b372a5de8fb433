# frozen_string_literal: true

require 'faraday'
require 'faraday/retry'
require 'json'

module Acme
  class Error < StandardError; end
  class NotFound < Error; end
  class Busy < Error; end

  # Talks to the warehouse.
  class ApiClient
    PER_PAGE = 100
    #          ^^^ -
    MAX_PAGES = 500
    #           ^^^ -
    OPEN_TIMEOUT = 5
    #              ^ -
    RETRY_STATUSES = [429, 500, 502, 503, 504].freeze
    #                 ^^^ http  ^^^ http  ^^^ http
    #                      ^^^ http  ^^^ http
    STATUS_NAMES = {
      200 => :ok,
     #^^^ def http
      201 => :created,
     #^^^ def http
      404 => :missing,
     #^^^ def http
      422 => :invalid,
     #^^^ def http
      503 => :busy
     #^^^ def http
    }.freeze

    def initialize(url, timeout: 30)
    #                            ^^ -
      @conn = Faraday.new(url) do |f|
        f.request :retry, max: 3, interval: 0.5, retry_statuses: RETRY_STATUSES
        #                      ^ -
        f.options.timeout = timeout
        f.options.open_timeout = OPEN_TIMEOUT
      end
    end

    def items
      (1..MAX_PAGES).flat_map do |page|
      #^ -
        response = @conn.get('items', page: page, per_page: PER_PAGE)
        break [] if response.status == 204
        #                              ^^^ http

        parse(response)
      end
    end

    def parse(response)
      case response.status
      when 200, 201 then JSON.parse(response.body)
      #    ^^^ http
      #         ^^^ http
      when 304 then nil
      #    ^^^ http
      when 400..499 then raise NotFound if response.status == 404
      #    ^^^ http                                           ^^^ http
      #         ^^^ -
      when 500..599 then raise Busy, response.reason_phrase
      #    ^^^ http
      #         ^^^ -
      end
    end

    def delete(id)
      status = @conn.delete("items/#{id}").status
      return true if [200, 202, 204].include?(status)
      #               ^^^ http  ^^^ http
      #                    ^^^ http

      raise Error, "status #{status}" unless status == 404
      #                                                ^^^ http

      false
    end

    def name_of(status)
      STATUS_NAMES.fetch(status) { status >= 500 ? :broken : :odd }
      #                                      ^^^ http
    end

    def backoff(attempt)
      sleep([2**attempt, 60].min)
      #      ^ -         ^^ -
    end
  end
end
