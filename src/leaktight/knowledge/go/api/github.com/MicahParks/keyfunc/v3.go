// Interface of github.com/MicahParks/keyfunc/v3@v3.9.1, generated from its types. Signatures only.
package keyfunc

import "context"
import "encoding/json"
import "github.com/MicahParks/jwkset"
import jwt "github.com/golang-jwt/jwt/v5"
import "golang.org/x/time/rate"
import "net/http"
import "time"

var ErrKeyfunc error
func New(options Options) (Keyfunc, error)
func NewDefault(urls []string) (Keyfunc, error)
func NewDefaultCtx(ctx context.Context, urls []string) (Keyfunc, error)
func NewDefaultOverrideCtx(ctx context.Context, urls []string, override Override) (Keyfunc, error)
func NewJWKJSON(raw json.RawMessage) (Keyfunc, error)
func NewJWKSetJSON(raw json.RawMessage) (Keyfunc, error)
type Keyfunc interface { Keyfunc(token *jwt.Token) (any, error); KeyfuncCtx(ctx context.Context) jwt.Keyfunc; Storage() jwkset.Storage; VerificationKeySet(ctx context.Context) (jwt.VerificationKeySet, error) }
type Options struct { Ctx context.Context; Storage jwkset.Storage; UseWhitelist []jwkset.USE }
type Override struct { Client *http.Client; Given jwkset.Storage; HTTPTimeout time.Duration; NoErrorReturnFirstHTTPReq *bool; PrioritizeHTTP bool; RateLimitWaitMax time.Duration; RefreshErrorHandlerFunc func(u string) func(ctx context.Context, err error); RefreshInterval time.Duration; RefreshUnknownKID *rate.Limiter; ValidationSkipAll bool }
