// Interface of github.com/MicahParks/jwkset@v0.11.4, generated from its types. Signatures only.
package jwkset

import "context"
import "crypto/x509"
import "encoding/json"
import "encoding/pem"
import "golang.org/x/time/rate"
import "net/http"
import "net/url"
import "time"

const AlgA128CBC ALG = "A128CBC"
const AlgA128CBCHS256 ALG = "A128CBC-HS256"
const AlgA128CTR ALG = "A128CTR"
const AlgA128GCM ALG = "A128GCM"
const AlgA128GCMKW ALG = "A128GCMKW"
const AlgA128KW ALG = "A128KW"
const AlgA192CBC ALG = "A192CBC"
const AlgA192CBCHS384 ALG = "A192CBC-HS384"
const AlgA192CTR ALG = "A192CTR"
const AlgA192GCM ALG = "A192GCM"
const AlgA192GCMKW ALG = "A192GCMKW"
const AlgA192KW ALG = "A192KW"
const AlgA256CBC ALG = "A256CBC"
const AlgA256CBCHS512 ALG = "A256CBC-HS512"
const AlgA256CTR ALG = "A256CTR"
const AlgA256GCM ALG = "A256GCM"
const AlgA256GCMKW ALG = "A256GCMKW"
const AlgA256KW ALG = "A256KW"
const AlgDir ALG = "dir"
const AlgECDHES ALG = "ECDH-ES"
const AlgECDHESA128KW ALG = "ECDH-ES+A128KW"
const AlgECDHESA192KW ALG = "ECDH-ES+A192KW"
const AlgECDHESA256KW ALG = "ECDH-ES+A256KW"
const AlgES256 ALG = "ES256"
const AlgES256K ALG = "ES256K"
const AlgES384 ALG = "ES384"
const AlgES512 ALG = "ES512"
const AlgEdDSA ALG = "EdDSA"
const AlgHS1 ALG = "HS1"
const AlgHS256 ALG = "HS256"
const AlgHS384 ALG = "HS384"
const AlgHS512 ALG = "HS512"
const AlgNone ALG = "none"
const AlgPBES2HS256A128KW ALG = "PBES2-HS256+A128KW"
const AlgPBES2HS384A192KW ALG = "PBES2-HS384+A192KW"
const AlgPBES2HS512A256KW ALG = "PBES2-HS512+A256KW"
const AlgPS256 ALG = "PS256"
const AlgPS384 ALG = "PS384"
const AlgPS512 ALG = "PS512"
const AlgRS1 ALG = "RS1"
const AlgRS256 ALG = "RS256"
const AlgRS384 ALG = "RS384"
const AlgRS512 ALG = "RS512"
const AlgRSA1_5 ALG = "RSA1_5"
const AlgRSAOAEP ALG = "RSA-OAEP"
const AlgRSAOAEP256 ALG = "RSA-OAEP-256"
const AlgRSAOAEP384 ALG = "RSA-OAEP-384"
const AlgRSAOAEP512 ALG = "RSA-OAEP-512"
const CrvEd25519 CRV = "Ed25519"
const CrvEd448 CRV = "Ed448"
const CrvP256 CRV = "P-256"
const CrvP384 CRV = "P-384"
const CrvP521 CRV = "P-521"
const CrvSECP256K1 CRV = "secp256k1"
const CrvX25519 CRV = "X25519"
const CrvX448 CRV = "X448"
const HeaderKID = "kid"
const KeyOpsDecrypt KEYOPS = "decrypt"
const KeyOpsDeriveBits KEYOPS = "deriveBits"
const KeyOpsDeriveKey KEYOPS = "deriveKey"
const KeyOpsEncrypt KEYOPS = "encrypt"
const KeyOpsSign KEYOPS = "sign"
const KeyOpsUnwrapKey KEYOPS = "unwrapKey"
const KeyOpsVerify KEYOPS = "verify"
const KeyOpsWrapKey KEYOPS = "wrapKey"
const KtyEC KTY = "EC"
const KtyOKP KTY = "OKP"
const KtyOct KTY = "oct"
const KtyRSA KTY = "RSA"
const UseEnc USE = "enc"
const UseSig USE = "sig"
var ErrGetX5U error
var ErrInvalidHTTPStatusCode error
var ErrInvalidKey error
var ErrJWKValidation error
var ErrKeyNotFound error
var ErrKeyUnmarshalParameter error
var ErrNewClient error
var ErrOptions error
var ErrPadding error
var ErrUnsupportedKey error
var ErrX509Infer error
var ErrX509Mismatch error
func DefaultGetX5U(u *url.URL) ([]*x509.Certificate, error)
func LoadCertificate(pemBlock []byte) (*x509.Certificate, error)
func LoadCertificates(rawPEM []byte) ([]*x509.Certificate, error)
func LoadX509KeyInfer(pemBlock *pem.Block) (key any, err error)
func NewDefaultHTTPClient(urls []string) (Storage, error)
func NewDefaultHTTPClientCtx(ctx context.Context, urls []string) (Storage, error)
func NewHTTPClient(options HTTPClientOptions) (Storage, error)
func NewJWKFromKey(key any, options JWKOptions) (JWK, error)
func NewJWKFromMarshal(marshal JWKMarshal, marshalOptions JWKMarshalOptions, validateOptions JWKValidateOptions) (JWK, error)
func NewJWKFromRawJSON(j json.RawMessage, marshalOptions JWKMarshalOptions, validateOptions JWKValidateOptions) (JWK, error)
func NewJWKFromX5C(options JWKOptions) (JWK, error)
func NewJWKFromX5U(options JWKOptions) (JWK, error)
func NewMemoryStorage() *MemoryJWKSet
func NewStorageFromHTTP(remoteJWKSetURL string, options HTTPClientStorageOptions) (Storage, error)
type ALG string
func (ALG) IANAProhibited() bool
func (ALG) IANARegistered() bool
func (ALG) String() string
type CRV string
func (CRV) IANARegistered() bool
func (CRV) String() string
type HTTPClientOptions struct { Given Storage; HTTPURLs map[string]Storage; PrioritizeHTTP bool; RateLimitWaitMax time.Duration; RefreshUnknownKID *rate.Limiter }
type HTTPClientStorageOptions struct { Client *http.Client; Ctx context.Context; HTTPExpectedStatus int; HTTPMethod string; HTTPTimeout time.Duration; NoErrorReturnFirstHTTPReq bool; RefreshErrorHandler func(ctx context.Context, err error); RefreshInterval time.Duration; RequireSupportedKeys bool; Storage Storage; ValidateOptions JWKValidateOptions }
type JWK struct{}
func (JWK) Key() any
func (JWK) Marshal() JWKMarshal
func (JWK) Validate() error
func (JWK) X509() JWKX509Options
type JWKMarshal struct { KTY KTY; USE USE; KEYOPS []KEYOPS; ALG ALG; KID string; X5U string; X5C []string; X5T string; X5TS256 string; CRV CRV; X string; Y string; D string; N string; E string; P string; Q string; DP string; DQ string; QI string; OTH []OtherPrimes; K string }
type JWKMarshalOptions struct { Private bool }
type JWKMetadataOptions struct { ALG ALG; KID string; KEYOPS []KEYOPS; USE USE }
type JWKOptions struct { Marshal JWKMarshalOptions; Metadata JWKMetadataOptions; Validate JWKValidateOptions; X509 JWKX509Options }
type JWKSMarshal struct { Keys []JWKMarshal }
func (JWKSMarshal) JWKSlice() ([]JWK, error)
func (JWKSMarshal) ToStorage() (Storage, error)
type JWKValidateOptions struct { CheckX509ValidTime bool; GetX5U func(x5u *url.URL) ([]*x509.Certificate, error); SkipAll bool; SkipKeyOps bool; SkipMetadata bool; SkipUse bool; SkipX5UScheme bool; StrictPadding bool }
type JWKX509Options struct { X5C []*x509.Certificate; X5U string }
type KEYOPS string
func (KEYOPS) IANARegistered() bool
func (KEYOPS) String() string
type KTY string
func (KTY) IANARegistered() bool
func (KTY) String() string
type MemoryJWKSet struct{}
func (*MemoryJWKSet) JSON(ctx context.Context) (json.RawMessage, error)
func (*MemoryJWKSet) JSONPrivate(ctx context.Context) (json.RawMessage, error)
func (*MemoryJWKSet) JSONPublic(ctx context.Context) (json.RawMessage, error)
func (*MemoryJWKSet) JSONWithOptions(ctx context.Context, marshalOptions JWKMarshalOptions, validationOptions JWKValidateOptions) (json.RawMessage, error)
func (*MemoryJWKSet) KeyDelete(_ context.Context, keyID string) (ok bool, err error)
func (*MemoryJWKSet) KeyRead(_ context.Context, keyID string) (JWK, error)
func (*MemoryJWKSet) KeyReadAll(_ context.Context) ([]JWK, error)
func (*MemoryJWKSet) KeyReplaceAll(_ context.Context, given []JWK) error
func (*MemoryJWKSet) KeyWrite(_ context.Context, jwk JWK) error
func (*MemoryJWKSet) Marshal(ctx context.Context) (JWKSMarshal, error)
func (*MemoryJWKSet) MarshalWithOptions(ctx context.Context, marshalOptions JWKMarshalOptions, validationOptions JWKValidateOptions) (JWKSMarshal, error)
type OtherPrimes struct { R string; D string; T string }
type Storage interface { JSON(ctx context.Context) (json.RawMessage, error); JSONPrivate(ctx context.Context) (json.RawMessage, error); JSONPublic(ctx context.Context) (json.RawMessage, error); JSONWithOptions(ctx context.Context, marshalOptions JWKMarshalOptions, validationOptions JWKValidateOptions) (json.RawMessage, error); KeyDelete(ctx context.Context, keyID string) (ok bool, err error); KeyRead(ctx context.Context, keyID string) (JWK, error); KeyReadAll(ctx context.Context) ([]JWK, error); KeyReplaceAll(ctx context.Context, given []JWK) error; KeyWrite(ctx context.Context, jwk JWK) error; Marshal(ctx context.Context) (JWKSMarshal, error); MarshalWithOptions(ctx context.Context, marshalOptions JWKMarshalOptions, validationOptions JWKValidateOptions) (JWKSMarshal, error) }
type USE string
func (USE) IANARegistered() bool
func (USE) String() string
