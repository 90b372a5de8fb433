# frozen_string_literal: true

class OrdersController < ApplicationController
  PAGE = 200
  #      ^^^ -
  before_action :require_login
  rate_limit to: 100, within: 3.minutes
  #              ^^^ -        ^ -

  rescue_from ActiveRecord::RecordNotFound do
    render json: { error: 'not found' }, status: 404
    #                                            ^^^ http
  end

  rescue_from ActiveRecord::StatementInvalid do |e|
    case e.cause
    when PG::UniqueViolation then head 409
    #                                  ^^^ http
    else
      code = e.cause.error_number
      head(code == 1213 || code == 1205 ? 503 : 500)
      #            ^^^^ mysql      ^^^^ mysql   ^^^ http
      #                                   ^^^ http
    end
  end

  def index
    orders = Order.order(:id).limit(PAGE).offset(params[:page].to_i * PAGE)
    return head 304 unless stale?(orders)
    #           ^^^ http

    expires_in 60, public: true
    #          ^^ -
    render json: orders, status: 200
    #                            ^^^ http
  end

  def create
    order = Order.new(order_params)
    return render(json: order.errors, status: 422) unless order.save
    #                                         ^^^ http

    render json: order, status: 201, location: order
    #                           ^^^ http
  end

  def update
    order = Order.find(params[:id])
    return head(409) if order.lock_version > params[:version].to_i
    #           ^^^ http
    return head(403) unless order.user_id == current_user.id
    #           ^^^ http

    order.update!(order_params)
    redirect_to order, status: 303
    #                          ^^^ http
  end

  def destroy
    Order.find(params[:id]).destroy!
    head 204
    #    ^^^ http
  end

  private

  def require_login
    return if session[:user_id]

    response.headers['WWW-Authenticate'] = 'Basic'
    self.status = 401
    #             ^^^ http
    render plain: 'Sign in', status: 401
    #                                ^^^ http
  end

  def order_params
    params.require(:order).permit(:sku, :amount).tap do |p|
      p[:amount] = p[:amount].to_i.clamp(1, 500)
      #                                  ^ -
      #                                     ^^^ -
    end
  end
end
