package client

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestClientRetries(t *testing.T) {
	tests := []struct {
		name     string
		statuses []int
		want     int
		calls    int
		wantErr  bool
	}{
		{"first try", []int{200}, 200, 1, false},
		//                  ^^^ http   ^ -
		//                        ^^^ http
		{"busy", []int{503, 200}, 200, 2, false},
		//             ^^^ http   ^^^ http
		//                  ^^^ http   ^ -
		{"limited", []int{429, 429, 200}, 200, 3, false},
		//                ^^^ http  ^^^ http   ^ -
		//                     ^^^ http   ^^^ http
		{"gone", []int{410}, 410, 1, true},
		//             ^^^ http   ^ -
		//                   ^^^ http
		{"always busy", []int{503, 503, 503, 503}, 503, 4, true},
		//                    ^^^ http  ^^^ http   ^^^ http
		//                         ^^^ http  ^^^ http   ^ -
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			calls := 0
			//       ^ -
			srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.WriteHeader(tt.statuses[calls])
				calls++
			}))
			defer srv.Close()
			c := New(srv.URL, WithTimeout(2*time.Second), WithBackoff(10*time.Millisecond))
			//                            ^ -                         ^^ -
			resp, err := c.Get(context.Background(), "/items/404")
			assert.Equal(t, tt.wantErr, err != nil)
			assert.Equal(t, tt.want, resp.StatusCode)
			assert.Equal(t, tt.calls, calls)
		})
	}
}

func TestPageSize(t *testing.T) {
	c := New("http://localhost:8080")
	require.Equal(t, 100, c.PageSize())
	//               ^^^ -
	c.SetPageSize(500)
	//            ^^^ -
	require.Equal(t, 500, c.PageSize())
	//               ^^^ -
	require.Error(t, c.SetPageSize(1001))
	//                             ^^^^ -
	if got := c.Pages(404); got != 1 {
	//                ^^^ -        ^ -
		t.Errorf("got %d pages, want 1", got)
	}
}

func TestNotFound(t *testing.T) {
	rec := httptest.NewRecorder()
	Router().ServeHTTP(rec, httptest.NewRequest("GET", "/nothing", nil))
	if rec.Code != 404 {
	//             ^^^ http
		t.Fatalf("got %d, want 404", rec.Code)
	}
	if got, want := rec.Code, 404; got != want {
	//                        ^^^ http
		t.Error("again")
	}
	require.Equal(t, 19, rec.Body.Len())
	//               ^^ -
}
