// Interface of github.com/MicahParks/keyfunc/v2@v2.1.0, generated from its types. Signatures only.
package keyfunc

import "context"
import "crypto/ecdsa"
import "crypto/ed25519"
import "crypto/rsa"
import "encoding/json"
import jwt "github.com/golang-jwt/jwt/v5"
import "net/http"
import "time"

const UseEncryption JWKUse = "enc"
const UseOmitted JWKUse = ""
const UseSignature JWKUse = "sig"
var ErrECDSACurve error
var ErrInvalidHTTPStatusCode error
var ErrJWKAlgMismatch error
var ErrJWKUseWhitelist error
var ErrKID error
var ErrKIDNotFound error
var ErrMissingAssets error
var ErrMultipleJWKSSize error
var ErrRefreshImpossible error
func Get(jwksURL string, options Options) (jwks *JWKS, err error)
func GetMultiple(multiple map[string]Options, options MultipleOptions) (multiJWKS *MultipleJWKS, err error)
func KeySelectorFirst(multiJWKS *MultipleJWKS, token *jwt.Token) (key any, err error)
func NewGiven(givenKeys map[string]GivenKey) (jwks *JWKS)
func NewGivenCustom(key any, options GivenKeyOptions) (givenKey GivenKey)
func NewGivenECDSA(key *ecdsa.PublicKey, options GivenKeyOptions) (givenKey GivenKey)
func NewGivenEdDSA(key ed25519.PublicKey, options GivenKeyOptions) (givenKey GivenKey)
func NewGivenHMAC(key []byte, options GivenKeyOptions) (givenKey GivenKey)
func NewGivenKeysFromJSON(jwksBytes json.RawMessage) (map[string]GivenKey, error)
func NewGivenRSA(key *rsa.PublicKey, options GivenKeyOptions) (givenKey GivenKey)
func NewJSON(jwksBytes json.RawMessage) (jwks *JWKS, err error)
func ResponseExtractorStatusAny(ctx context.Context, resp *http.Response) (json.RawMessage, error)
func ResponseExtractorStatusOK(ctx context.Context, resp *http.Response) (json.RawMessage, error)
type ErrorHandler func(err error)
type GivenKey struct{}
type GivenKeyOptions struct { Algorithm string }
type JWKS struct{}
func (*JWKS) EndBackground()
func (*JWKS) KIDs() (kids []string)
func (*JWKS) Keyfunc(token *jwt.Token) (any, error)
func (*JWKS) Len() int
func (*JWKS) RawJWKS() []byte
func (*JWKS) ReadOnlyKeys() map[string]any
func (*JWKS) Refresh(ctx context.Context, options RefreshOptions) error
type JWKUse string
type MultipleJWKS struct{}
func (*MultipleJWKS) JWKSets() map[string]*JWKS
func (*MultipleJWKS) Keyfunc(token *jwt.Token) (any, error)
type MultipleOptions struct { KeySelector func(multiJWKS *MultipleJWKS, token *jwt.Token) (key any, err error) }
type Options struct { Client *http.Client; Ctx context.Context; GivenKeys map[string]GivenKey; GivenKIDOverride bool; JWKUseWhitelist []JWKUse; JWKUseNoWhitelist bool; RefreshErrorHandler ErrorHandler; RefreshInterval time.Duration; RefreshRateLimit time.Duration; RefreshTimeout time.Duration; RefreshUnknownKID bool; RequestFactory func(ctx context.Context, url string) (*http.Request, error); ResponseExtractor func(ctx context.Context, resp *http.Response) (json.RawMessage, error); TolerateInitialJWKHTTPError bool }
type RefreshOptions struct { IgnoreRateLimit bool }
