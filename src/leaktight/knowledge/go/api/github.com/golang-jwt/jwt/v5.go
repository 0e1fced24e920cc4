// Interface of github.com/golang-jwt/jwt/v5@v5.3.1, generated from its types. Signatures only.
package jwt

import "crypto"
import "crypto/ecdsa"
import "crypto/rsa"
import "time"

const UnsafeAllowNoneSignatureType unsafeNoneMagicConstant = "none signing method allowed"
var ErrECDSAVerification error
var ErrEd25519Verification error
var ErrHashUnavailable error
var ErrInvalidKey error
var ErrInvalidKeyType error
var ErrInvalidType error
var ErrKeyMustBePEMEncoded error
var ErrNotECPrivateKey error
var ErrNotECPublicKey error
var ErrNotEdPrivateKey error
var ErrNotEdPublicKey error
var ErrNotRSAPrivateKey error
var ErrNotRSAPublicKey error
var ErrSignatureInvalid error
var ErrTokenExpired error
var ErrTokenInvalidAudience error
var ErrTokenInvalidClaims error
var ErrTokenInvalidId error
var ErrTokenInvalidIssuer error
var ErrTokenInvalidSubject error
var ErrTokenMalformed error
var ErrTokenNotValidYet error
var ErrTokenRequiredClaimMissing error
var ErrTokenSignatureInvalid error
var ErrTokenUnverifiable error
var ErrTokenUsedBeforeIssued error
var MarshalSingleStringAsArray bool
var NoneSignatureTypeDisallowedError error
var SigningMethodES256 *SigningMethodECDSA
var SigningMethodES384 *SigningMethodECDSA
var SigningMethodES512 *SigningMethodECDSA
var SigningMethodEdDSA *SigningMethodEd25519
var SigningMethodHS256 *SigningMethodHMAC
var SigningMethodHS384 *SigningMethodHMAC
var SigningMethodHS512 *SigningMethodHMAC
var SigningMethodNone *signingMethodNone
var SigningMethodPS256 *SigningMethodRSAPSS
var SigningMethodPS384 *SigningMethodRSAPSS
var SigningMethodPS512 *SigningMethodRSAPSS
var SigningMethodRS256 *SigningMethodRSA
var SigningMethodRS384 *SigningMethodRSA
var SigningMethodRS512 *SigningMethodRSA
var TimePrecision time.Duration
func GetAlgorithms() (algs []string)
func GetSigningMethod(alg string) (method SigningMethod)
func New(method SigningMethod, opts ...TokenOption) *Token
func NewNumericDate(t time.Time) *NumericDate
func NewParser(options ...ParserOption) *Parser
func NewValidator(opts ...ParserOption) *Validator
func NewWithClaims(method SigningMethod, claims Claims, opts ...TokenOption) *Token
func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
func ParseECPrivateKeyFromPEM(key []byte) (*ecdsa.PrivateKey, error)
func ParseECPublicKeyFromPEM(key []byte) (*ecdsa.PublicKey, error)
func ParseEdPrivateKeyFromPEM(key []byte) (crypto.PrivateKey, error)
func ParseEdPublicKeyFromPEM(key []byte) (crypto.PublicKey, error)
func ParseRSAPrivateKeyFromPEM(key []byte) (*rsa.PrivateKey, error)
func ParseRSAPrivateKeyFromPEMWithPassword(key []byte, password string) (*rsa.PrivateKey, error)
func ParseRSAPublicKeyFromPEM(key []byte) (*rsa.PublicKey, error)
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
func RegisterSigningMethod(alg string, f func() SigningMethod)
func WithAllAudiences(aud ...string) ParserOption
func WithAudience(aud ...string) ParserOption
func WithExpirationRequired() ParserOption
func WithIssuedAt() ParserOption
func WithIssuer(iss string) ParserOption
func WithJSONNumber() ParserOption
func WithLeeway(leeway time.Duration) ParserOption
func WithNotBeforeRequired() ParserOption
func WithPaddingAllowed() ParserOption
func WithStrictDecoding() ParserOption
func WithSubject(sub string) ParserOption
func WithTimeFunc(f func() time.Time) ParserOption
func WithValidMethods(methods []string) ParserOption
func WithoutClaimsValidation() ParserOption
type ClaimStrings []string
func (*ClaimStrings) UnmarshalJSON(data []byte) (err error)
func (ClaimStrings) MarshalJSON() (b []byte, err error)
type Claims interface { GetAudience() (ClaimStrings, error); GetExpirationTime() (*NumericDate, error); GetIssuedAt() (*NumericDate, error); GetIssuer() (string, error); GetNotBefore() (*NumericDate, error); GetSubject() (string, error) }
type ClaimsValidator interface { Claims; Validate() error }
type Keyfunc func(*Token) (any, error)
type MapClaims map[string]any
func (MapClaims) GetAudience() (ClaimStrings, error)
func (MapClaims) GetExpirationTime() (*NumericDate, error)
func (MapClaims) GetIssuedAt() (*NumericDate, error)
func (MapClaims) GetIssuer() (string, error)
func (MapClaims) GetNotBefore() (*NumericDate, error)
func (MapClaims) GetSubject() (string, error)
type NumericDate struct { time.Time }
func (*NumericDate) UnmarshalJSON(b []byte) (err error)
func (NumericDate) MarshalJSON() (b []byte, err error)
type Parser struct{}
func (*Parser) DecodeSegment(seg string) ([]byte, error)
func (*Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
func (*Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error)
func (*Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
type ParserOption func(*Parser)
type RegisteredClaims struct { Issuer string; Subject string; Audience ClaimStrings; ExpiresAt *NumericDate; NotBefore *NumericDate; IssuedAt *NumericDate; ID string }
func (RegisteredClaims) GetAudience() (ClaimStrings, error)
func (RegisteredClaims) GetExpirationTime() (*NumericDate, error)
func (RegisteredClaims) GetIssuedAt() (*NumericDate, error)
func (RegisteredClaims) GetIssuer() (string, error)
func (RegisteredClaims) GetNotBefore() (*NumericDate, error)
func (RegisteredClaims) GetSubject() (string, error)
type SigningMethod interface { Alg() string; Sign(signingString string, key any) ([]byte, error); Verify(signingString string, sig []byte, key any) error }
type SigningMethodECDSA struct { Name string; Hash crypto.Hash; KeySize int; CurveBits int }
func (*SigningMethodECDSA) Alg() string
func (*SigningMethodECDSA) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodECDSA) Verify(signingString string, sig []byte, key any) error
type SigningMethodEd25519 struct{}
func (*SigningMethodEd25519) Alg() string
func (*SigningMethodEd25519) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodEd25519) Verify(signingString string, sig []byte, key any) error
type SigningMethodHMAC struct { Name string; Hash crypto.Hash }
func (*SigningMethodHMAC) Alg() string
func (*SigningMethodHMAC) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodHMAC) Verify(signingString string, sig []byte, key any) error
type SigningMethodRSA struct { Name string; Hash crypto.Hash }
func (*SigningMethodRSA) Alg() string
func (*SigningMethodRSA) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodRSA) Verify(signingString string, sig []byte, key any) error
type SigningMethodRSAPSS struct { *SigningMethodRSA; Options *rsa.PSSOptions; VerifyOptions *rsa.PSSOptions }
func (*SigningMethodRSAPSS) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodRSAPSS) Verify(signingString string, sig []byte, key any) error
type Token struct { Raw string; Method SigningMethod; Header map[string]any; Claims Claims; Signature []byte; Valid bool }
func (*Token) EncodeSegment(seg []byte) string
func (*Token) SignedString(key any) (string, error)
func (*Token) SigningString() (string, error)
type TokenOption func(*Token)
type Validator struct{}
func (*Validator) Validate(claims Claims) error
type VerificationKey interface { crypto.PublicKey | []uint8 }
type VerificationKeySet struct { Keys []VerificationKey }
type signingMethodNone struct{}
func (*signingMethodNone) Alg() string
func (*signingMethodNone) Sign(signingString string, key any) ([]byte, error)
func (*signingMethodNone) Verify(signingString string, sig []byte, key any) (err error)
type unsafeNoneMagicConstant string
