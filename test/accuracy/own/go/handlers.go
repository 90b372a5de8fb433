package api

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

const (
	defaultLimit = 100
	//             ^^^ -
	maxLimit     = 500
	//             ^^^ -
	maxBody      = 1 << 20
	//             ^ -  ^^ -
	tooEarly     = 425
	//             ^^^ def http
)

type Handler struct {
	store Store
	slots chan struct{}
}

func NewHandler(store Store) *Handler {
	return &Handler{store: store, slots: make(chan struct{}, 64)}
	//                                                       ^^ -
}

func (h *Handler) List(w http.ResponseWriter, r *http.Request) {
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil || limit < 1 {
	//                       ^ -
		limit = defaultLimit
	}
	if limit > maxLimit {
		http.Error(w, "limit is at most 500", 422)
		//                                    ^^^ http
		return
	}
	rows, err := h.store.List(r.Context(), limit)
	if err != nil {
		w.WriteHeader(500)
		//            ^^^ http
		return
	}
	w.Header().Set("Cache-Control", "max-age=60")
	w.WriteHeader(200)
	//            ^^^ http
	_ = json.NewEncoder(w).Encode(rows)
}

func (h *Handler) Create(w http.ResponseWriter, r *http.Request) {
	select {
	case h.slots <- struct{}{}:
		defer func() { <-h.slots }()
	case <-time.After(250 * time.Millisecond):
	//                ^^^ -
		http.Error(w, "busy", 503)
		//                    ^^^ http
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	var item Item
	if err := json.NewDecoder(r.Body).Decode(&item); err != nil {
		respond(w, 400, err)
		//         ^^^ http
		return
	}
	err := h.store.Insert(r.Context(), item)
	var pgErr *pgconn.PgError
	switch {
	case err == nil:
		respond(w, 201, item)
		//         ^^^ http
	case errors.As(err, &pgErr) && pgErr.Code == "23505":
	//                                            ^^^^^ sqlstate
		respond(w, 409, err)
		//         ^^^ http
	case errors.As(err, &pgErr) && pgErr.Code == "57P01":
	//                                            ^^^^^ sqlstate
		respond(w, 503, err)
		//         ^^^ http
	default:
		respond(w, 500, err)
		//         ^^^ http
	}
}

func (h *Handler) Old(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/v2"+r.URL.Path, 308)
	//                                    ^^^ http
}

func respond(w http.ResponseWriter, status int, body any) {
	w.WriteHeader(status)
	if status == 204 || status == 304 {
	//           ^^^ http         ^^^ http
		return
	}
	_ = json.NewEncoder(w).Encode(body)
}
