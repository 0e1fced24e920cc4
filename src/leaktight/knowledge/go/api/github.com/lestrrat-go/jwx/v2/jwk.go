// Interface of github.com/lestrrat-go/jwx/v2/jwk@v2.1.7, generated from its types. Signatures only.
package jwk

import "context"
import "crypto"
import "crypto/ecdsa"
import "crypto/elliptic"
import "crypto/rsa"
import "github.com/lestrrat-go/httprc"
import "github.com/lestrrat-go/iter/arrayiter"
import "github.com/lestrrat-go/iter/mapiter"
import "github.com/lestrrat-go/jwx/v2/cert"
import "github.com/lestrrat-go/jwx/v2/internal/iter"
import "github.com/lestrrat-go/jwx/v2/internal/json"
import "github.com/lestrrat-go/jwx/v2/jwa"
import "github.com/lestrrat-go/option"
import "io"
import "io/fs"
import "regexp"
import "time"

const AlgorithmKey = "alg"
const ECDSACrvKey = "crv"
const ECDSADKey = "d"
const ECDSAXKey = "x"
const ECDSAYKey = "y"
const ForEncryption KeyUsageType = "enc"
const ForSignature KeyUsageType = "sig"
const KeyIDKey = "kid"
const KeyOpDecrypt KeyOperation = "decrypt"
const KeyOpDeriveBits KeyOperation = "deriveBits"
const KeyOpDeriveKey KeyOperation = "deriveKey"
const KeyOpEncrypt KeyOperation = "encrypt"
const KeyOpSign KeyOperation = "sign"
const KeyOpUnwrapKey KeyOperation = "unwrapKey"
const KeyOpVerify KeyOperation = "verify"
const KeyOpWrapKey KeyOperation = "wrapKey"
const KeyOpsKey = "key_ops"
const KeyTypeKey = "kty"
const KeyUsageKey = "use"
const OKPCrvKey = "crv"
const OKPDKey = "d"
const OKPXKey = "x"
const RSADKey = "d"
const RSADPKey = "dp"
const RSADQKey = "dq"
const RSAEKey = "e"
const RSANKey = "n"
const RSAPKey = "p"
const RSAQIKey = "qi"
const RSAQKey = "q"
const SymmetricOctetsKey = "k"
const X509CertChainKey = "x5c"
const X509CertThumbprintKey = "x5t"
const X509CertThumbprintS256Key = "x5t#S256"
const X509URLKey = "x5u"
func AssignKeyID(key Key, options ...AssignKeyIDOption) error
func AvailableCurves() []elliptic.Curve
func CurveForAlgorithm(alg jwa.EllipticCurveAlgorithm) (elliptic.Curve, bool)
func DecodePEM(src []byte) (any, []byte, error)
func EncodePEM(v any) ([]byte, error)
func EncodeX509(v any) (string, []byte, error)
func Equal(k1 Key, k2 Key) bool
func Fetch(ctx context.Context, u string, options ...FetchOption) (Set, error)
func FromRaw(key any) (Key, error)
func IsKeyValidationError(err error) bool
func IsPrivateKey(k Key) (bool, error)
func NewCache(ctx context.Context, options ...CacheOption) *Cache
func NewCachedSet(cache *Cache, url string) Set
func NewKeyValidationError(err error) error
func NewMapWhitelist() *MapWhitelist
func NewRegexpWhitelist() *RegexpWhitelist
func NewSet() Set
func Parse(src []byte, options ...ParseOption) (Set, error)
func ParseKey(data []byte, options ...ParseOption) (Key, error)
func ParseRawKey(data []byte, rawkey any) error
func ParseReader(src io.Reader, options ...ParseOption) (Set, error)
func ParseString(s string, options ...ParseOption) (Set, error)
func Pem(v any) ([]byte, error)
func PublicKeyOf(v any) (Key, error)
func PublicRawKeyOf(v any) (any, error)
func PublicSetOf(v Set) (Set, error)
func ReadFile(path string, options ...ReadFileOption) (Set, error)
func RegisterCustomField(name string, object any)
func SetGlobalFetcher(f httprc.Fetcher)
func WithErrSink(v ErrSink) CacheOption
func WithFS(v fs.FS) ReadFileOption
func WithFetchWhitelist(v Whitelist) FetchOption
func WithHTTPClient(v HTTPClient) FetchOption
func WithIgnoreParseError(v bool) ParseOption
func WithMinRefreshInterval(v time.Duration) RegisterOption
func WithPEM(v bool) ParseOption
func WithPostFetcher(v PostFetcher) RegisterOption
func WithRefreshInterval(v time.Duration) RegisterOption
func WithRefreshWindow(v time.Duration) CacheOption
func WithThumbprintHash(v crypto.Hash) AssignKeyIDOption
func WithTypedField(name string, object any) ParseOption
type AssignKeyIDOption interface { Option; assignKeyIDOption() }
type AsymmetricKey interface { IsPrivate() bool }
type Cache struct{}
func (*Cache) Get(ctx context.Context, u string) (Set, error)
func (*Cache) IsRegistered(u string) bool
func (*Cache) Refresh(ctx context.Context, u string) (Set, error)
func (*Cache) Register(u string, options ...RegisterOption) error
func (*Cache) Snapshot() *httprc.Snapshot
func (*Cache) Unregister(u string) error
type CacheOption interface { Option; cacheOption() }
type CachedSet struct{}
func (*CachedSet) AddKey(_ Key) error
func (*CachedSet) Clear() error
func (*CachedSet) Clone() (Set, error)
func (*CachedSet) Get(name string) (any, bool)
func (*CachedSet) Index(key Key) int
func (*CachedSet) Iterate(ctx context.Context) HeaderIterator
func (*CachedSet) Key(idx int) (Key, bool)
func (*CachedSet) Keys(ctx context.Context) KeyIterator
func (*CachedSet) Len() int
func (*CachedSet) LookupKeyID(kid string) (Key, bool)
func (*CachedSet) Remove(_ string) error
func (*CachedSet) RemoveKey(_ Key) error
func (*CachedSet) Set(_ string, _ any) error
type DecodeCtx interface { json.DecodeCtx; IgnoreParseError() bool }
type ECDSAPrivateKey interface { Key; Crv() jwa.EllipticCurveAlgorithm; D() []byte; FromRaw(*ecdsa.PrivateKey) error; X() []byte; Y() []byte }
type ECDSAPublicKey interface { Key; Crv() jwa.EllipticCurveAlgorithm; FromRaw(*ecdsa.PublicKey) error; X() []byte; Y() []byte }
type ErrSink = httprc.ErrSink
type FetchFunc func(context.Context, string, ...FetchOption) (Set, error)
func (FetchFunc) Fetch(ctx context.Context, u string, options ...FetchOption) (Set, error)
type FetchOption interface { Option; fetchOption(); parseOption(); registerOption() }
type Fetcher interface { Fetch(context.Context, string, ...FetchOption) (Set, error) }
type HTTPClient = httprc.HTTPClient
type HeaderIterator = mapiter.Iterator
type HeaderPair = mapiter.Pair
type HeaderVisitor = iter.MapVisitor
type HeaderVisitorFunc = iter.MapVisitorFunc
type InsecureWhitelist struct{}
func (InsecureWhitelist) IsAllowed(string) bool
type Key interface { Algorithm() jwa.KeyAlgorithm; AsMap(context.Context) (map[string]any, error); Clone() (Key, error); Get(string) (any, bool); Iterate(ctx context.Context) HeaderIterator; KeyID() string; KeyOps() KeyOperationList; KeyType() jwa.KeyType; KeyUsage() string; PrivateParams() map[string]any; PublicKey() (Key, error); Raw(any) error; Remove(string) error; Set(string, any) error; Thumbprint(crypto.Hash) ([]byte, error); Validate() error; Walk(context.Context, HeaderVisitor) error; X509CertChain() *cert.Chain; X509CertThumbprint() string; X509CertThumbprintS256() string; X509URL() string; makePairs() }
type KeyIterator = arrayiter.Iterator
type KeyOperation string
type KeyOperationList []KeyOperation
func (*KeyOperationList) Accept(v any) error
func (*KeyOperationList) Get() KeyOperationList
type KeyPair = arrayiter.Pair
type KeyUsageType string
func (*KeyUsageType) Accept(v any) error
func (KeyUsageType) String() string
type KeyWithDecodeCtx interface { DecodeCtx() DecodeCtx; SetDecodeCtx(DecodeCtx) }
type MapWhitelist struct{}
func (*MapWhitelist) Add(pat string) *MapWhitelist
func (*MapWhitelist) IsAllowed(u string) bool
type OKPPrivateKey interface { Key; Crv() jwa.EllipticCurveAlgorithm; D() []byte; FromRaw(any) error; X() []byte }
type OKPPublicKey interface { Key; Crv() jwa.EllipticCurveAlgorithm; FromRaw(any) error; X() []byte }
type Option = option.Interface
type ParseOption interface { Option; fetchOption(); readFileOption(); registerOption() }
type PostFetchFunc func(string, Set) (Set, error)
func (PostFetchFunc) PostFetch(u string, set Set) (Set, error)
type PostFetcher interface { PostFetch(string, Set) (Set, error) }
type PublicKeyer interface { PublicKey() (Key, error) }
type RSAPrivateKey interface { Key; D() []byte; DP() []byte; DQ() []byte; E() []byte; FromRaw(*rsa.PrivateKey) error; N() []byte; P() []byte; Q() []byte; QI() []byte }
type RSAPublicKey interface { Key; E() []byte; FromRaw(*rsa.PublicKey) error; N() []byte }
type ReadFileOption interface { Option; readFileOption() }
type RegexpWhitelist struct{}
func (*RegexpWhitelist) Add(pat *regexp.Regexp) *RegexpWhitelist
func (*RegexpWhitelist) IsAllowed(u string) bool
type RegisterOption interface { Option; registerOption() }
type Set interface { AddKey(Key) error; Clear() error; Clone() (Set, error); Get(string) (any, bool); Index(Key) int; Iterate(context.Context) HeaderIterator; Key(int) (Key, bool); Keys(context.Context) KeyIterator; Len() int; LookupKeyID(string) (Key, bool); Remove(string) error; RemoveKey(Key) error; Set(string, any) error }
type SymmetricKey interface { Key; FromRaw([]byte) error; Octets() []byte }
type Transformer = httprc.Transformer
type Whitelist = httprc.Whitelist
type WhitelistFunc func(string) bool
func (WhitelistFunc) IsAllowed(u string) bool
