// Interface of github.com/aws/aws-sdk-go-v2/aws@v1.48.0, generated from its types. Signatures only.
package aws

import "context"
import "github.com/aws/smithy-go/auth/bearer"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/transport/http"
import http2 "net/http"
import "time"

const AccountIDEndpointModeDisabled = "disabled"
const AccountIDEndpointModePreferred = "preferred"
const AccountIDEndpointModeRequired = "required"
const AccountIDEndpointModeUnset AccountIDEndpointMode = ""
const CredentialSourceCode CredentialSource = 1
const CredentialSourceEnvVars CredentialSource = 2
const CredentialSourceEnvVarsSTSWebIDToken CredentialSource = 3
const CredentialSourceHTTP CredentialSource = 19
const CredentialSourceIMDS CredentialSource = 20
const CredentialSourceLogin CredentialSource = 22
const CredentialSourceProcess CredentialSource = 18
const CredentialSourceProfile CredentialSource = 9
const CredentialSourceProfileLogin CredentialSource = 21
const CredentialSourceProfileNamedProvider CredentialSource = 11
const CredentialSourceProfileProcess CredentialSource = 17
const CredentialSourceProfileSSO CredentialSource = 13
const CredentialSourceProfileSSOLegacy CredentialSource = 15
const CredentialSourceProfileSTSWebIDToken CredentialSource = 12
const CredentialSourceProfileSourceProfile CredentialSource = 10
const CredentialSourceSSO CredentialSource = 14
const CredentialSourceSSOLegacy CredentialSource = 16
const CredentialSourceSTSAssumeRole CredentialSource = 4
const CredentialSourceSTSAssumeRoleSaml CredentialSource = 5
const CredentialSourceSTSAssumeRoleWebID CredentialSource = 6
const CredentialSourceSTSFederationToken CredentialSource = 7
const CredentialSourceSTSSessionToken CredentialSource = 8
const CredentialSourceUndefined CredentialSource = 0
const DefaultsModeAuto DefaultsMode = "auto"
const DefaultsModeCrossRegion DefaultsMode = "cross-region"
const DefaultsModeInRegion DefaultsMode = "in-region"
const DefaultsModeLegacy DefaultsMode = "legacy"
const DefaultsModeMobile DefaultsMode = "mobile"
const DefaultsModeStandard DefaultsMode = "standard"
const DualStackEndpointStateDisabled DualStackEndpointState = 2
const DualStackEndpointStateEnabled DualStackEndpointState = 1
const DualStackEndpointStateUnset DualStackEndpointState = 0
const EndpointDiscoveryAuto EndpointDiscoveryEnableState = 1
const EndpointDiscoveryDisabled EndpointDiscoveryEnableState = 2
const EndpointDiscoveryEnabled EndpointDiscoveryEnableState = 3
const EndpointDiscoveryUnset EndpointDiscoveryEnableState = 0
const EndpointSourceCustom EndpointSource = 1
const EndpointSourceServiceMetadata EndpointSource = 0
const FIPSEndpointStateDisabled FIPSEndpointState = 2
const FIPSEndpointStateEnabled FIPSEndpointState = 1
const FIPSEndpointStateUnset FIPSEndpointState = 0
const FalseTernary Ternary = 1
const LogDeprecatedUsage ClientLogMode = 144115188075855872
const LogRequest ClientLogMode = 2305843009213693952
const LogRequestEventMessage ClientLogMode = 72057594037927936
const LogRequestWithBody ClientLogMode = 1152921504606846976
const LogResponse ClientLogMode = 576460752303423488
const LogResponseEventMessage ClientLogMode = 36028797018963968
const LogResponseWithBody ClientLogMode = 288230376151711744
const LogRetries ClientLogMode = 4611686018427387904
const LogSigning ClientLogMode = 9223372036854775808
const RequestChecksumCalculationUnset RequestChecksumCalculation = 0
const RequestChecksumCalculationWhenRequired RequestChecksumCalculation = 2
const RequestChecksumCalculationWhenSupported RequestChecksumCalculation = 1
const ResponseChecksumValidationUnset ResponseChecksumValidation = 0
const ResponseChecksumValidationWhenRequired ResponseChecksumValidation = 2
const ResponseChecksumValidationWhenSupported ResponseChecksumValidation = 1
const RestrictFilePermissionsUnrestricted RestrictFilePermissions = "unrestricted"
const RestrictFilePermissionsUnset RestrictFilePermissions = ""
const RestrictFilePermissionsUserReadWrite RestrictFilePermissions = "user_read_write"
const RetryModeAdaptive RetryMode = "adaptive"
const RetryModeStandard RetryMode = "standard"
const SDKName = "aws-sdk-go-v2"
const SDKVersion = "1.48.0"
const TrueTernary Ternary = 2
const UnknownTernary Ternary = 0
func Bool(v bool) *bool
func BoolMap(vs map[string]bool) map[string]*bool
func BoolSlice(vs []bool) []*bool
func BoolTernary(v bool) Ternary
func Byte(v byte) *byte
func ByteMap(vs map[string]byte) map[string]*byte
func ByteSlice(vs []byte) []*byte
func Duration(v time.Duration) *time.Duration
func DurationMap(vs map[string]time.Duration) map[string]*time.Duration
func DurationSlice(vs []time.Duration) []*time.Duration
func Float32(v float32) *float32
func Float32Map(vs map[string]float32) map[string]*float32
func Float32Slice(vs []float32) []*float32
func Float64(v float64) *float64
func Float64Map(vs map[string]float64) map[string]*float64
func Float64Slice(vs []float64) []*float64
func GetDisableHTTPS(options ...any) (value bool, found bool)
func GetResolvedRegion(options ...any) (value string, found bool)
func GetUseDualStackEndpoint(options ...any) (value DualStackEndpointState, found bool)
func GetUseFIPSEndpoint(options ...any) (value FIPSEndpointState, found bool)
func Int(v int) *int
func Int16(v int16) *int16
func Int16Map(vs map[string]int16) map[string]*int16
func Int16Slice(vs []int16) []*int16
func Int32(v int32) *int32
func Int32Map(vs map[string]int32) map[string]*int32
func Int32Slice(vs []int32) []*int32
func Int64(v int64) *int64
func Int64Map(vs map[string]int64) map[string]*int64
func Int64Slice(vs []int64) []*int64
func Int8(v int8) *int8
func Int8Map(vs map[string]int8) map[string]*int8
func Int8Slice(vs []int8) []*int8
func IntMap(vs map[string]int) map[string]*int
func IntSlice(vs []int) []*int
func IsCredentialsProvider(provider CredentialsProvider, target CredentialsProvider) bool
func NewConfig() *Config
func NewCredentialsCache(provider CredentialsProvider, optFns ...func(options *CredentialsCacheOptions)) *CredentialsCache
func ParseRetryMode(v string) (mode RetryMode, err error)
func String(v string) *string
func StringMap(vs map[string]string) map[string]*string
func StringSlice(vs []string) []*string
func Time(v time.Time) *time.Time
func TimeMap(vs map[string]time.Time) map[string]*time.Time
func TimeSlice(vs []time.Time) []*time.Time
func ToBool(p *bool) (v bool)
func ToBoolMap(vs map[string]*bool) map[string]bool
func ToBoolSlice(vs []*bool) []bool
func ToByte(p *byte) (v byte)
func ToByteMap(vs map[string]*byte) map[string]byte
func ToByteSlice(vs []*byte) []byte
func ToDuration(p *time.Duration) (v time.Duration)
func ToDurationMap(vs map[string]*time.Duration) map[string]time.Duration
func ToDurationSlice(vs []*time.Duration) []time.Duration
func ToFloat32(p *float32) (v float32)
func ToFloat32Map(vs map[string]*float32) map[string]float32
func ToFloat32Slice(vs []*float32) []float32
func ToFloat64(p *float64) (v float64)
func ToFloat64Map(vs map[string]*float64) map[string]float64
func ToFloat64Slice(vs []*float64) []float64
func ToInt(p *int) (v int)
func ToInt16(p *int16) (v int16)
func ToInt16Map(vs map[string]*int16) map[string]int16
func ToInt16Slice(vs []*int16) []int16
func ToInt32(p *int32) (v int32)
func ToInt32Map(vs map[string]*int32) map[string]int32
func ToInt32Slice(vs []*int32) []int32
func ToInt64(p *int64) (v int64)
func ToInt64Map(vs map[string]*int64) map[string]int64
func ToInt64Slice(vs []*int64) []int64
func ToInt8(p *int8) (v int8)
func ToInt8Map(vs map[string]*int8) map[string]int8
func ToInt8Slice(vs []*int8) []int8
func ToIntMap(vs map[string]*int) map[string]int
func ToIntSlice(vs []*int) []int
func ToString(p *string) (v string)
func ToStringMap(vs map[string]*string) map[string]string
func ToStringSlice(vs []*string) []string
func ToTime(p *time.Time) (v time.Time)
func ToTimeMap(vs map[string]*time.Time) map[string]time.Time
func ToTimeSlice(vs []*time.Time) []time.Time
func ToUint(p *uint) (v uint)
func ToUint16(p *uint16) (v uint16)
func ToUint16Map(vs map[string]*uint16) map[string]uint16
func ToUint16Slice(vs []*uint16) []uint16
func ToUint32(p *uint32) (v uint32)
func ToUint32Map(vs map[string]*uint32) map[string]uint32
func ToUint32Slice(vs []*uint32) []uint32
func ToUint64(p *uint64) (v uint64)
func ToUint64Map(vs map[string]*uint64) map[string]uint64
func ToUint64Slice(vs []*uint64) []uint64
func ToUint8(p *uint8) (v uint8)
func ToUint8Map(vs map[string]*uint8) map[string]uint8
func ToUint8Slice(vs []*uint8) []uint8
func ToUintMap(vs map[string]*uint) map[string]uint
func ToUintSlice(vs []*uint) []uint
func Uint(v uint) *uint
func Uint16(v uint16) *uint16
func Uint16Map(vs map[string]uint16) map[string]*uint16
func Uint16Slice(vs []uint16) []*uint16
func Uint32(v uint32) *uint32
func Uint32Map(vs map[string]uint32) map[string]*uint32
func Uint32Slice(vs []uint32) []*uint32
func Uint64(v uint64) *uint64
func Uint64Map(vs map[string]uint64) map[string]*uint64
func Uint64Slice(vs []uint64) []*uint64
func Uint8(v uint8) *uint8
func Uint8Map(vs map[string]uint8) map[string]*uint8
func Uint8Slice(vs []uint8) []*uint8
func UintMap(vs map[string]uint) map[string]*uint
func UintSlice(vs []uint) []*uint
type AccountIDEndpointMode string
type AdjustExpiresByCredentialsCacheStrategy interface { AdjustExpiresBy(Credentials, time.Duration) (Credentials, error) }
type AnonymousCredentials struct{}
func (AnonymousCredentials) Retrieve(context.Context) (Credentials, error)
type ClientLogMode uint64
func (*ClientLogMode) ClearDeprecatedUsage()
func (*ClientLogMode) ClearRequest()
func (*ClientLogMode) ClearRequestEventMessage()
func (*ClientLogMode) ClearRequestWithBody()
func (*ClientLogMode) ClearResponse()
func (*ClientLogMode) ClearResponseEventMessage()
func (*ClientLogMode) ClearResponseWithBody()
func (*ClientLogMode) ClearRetries()
func (*ClientLogMode) ClearSigning()
func (ClientLogMode) IsDeprecatedUsage() bool
func (ClientLogMode) IsRequest() bool
func (ClientLogMode) IsRequestEventMessage() bool
func (ClientLogMode) IsRequestWithBody() bool
func (ClientLogMode) IsResponse() bool
func (ClientLogMode) IsResponseEventMessage() bool
func (ClientLogMode) IsResponseWithBody() bool
func (ClientLogMode) IsRetries() bool
func (ClientLogMode) IsSigning() bool
type Config struct { Region string; Credentials CredentialsProvider; BearerAuthTokenProvider bearer.TokenProvider; HTTPClient HTTPClient; EndpointResolver EndpointResolver; EndpointResolverWithOptions EndpointResolverWithOptions; RetryMaxAttempts int; RetryMode RetryMode; Retryer func() Retryer; ConfigSources []any; APIOptions []func(*middleware.Stack) error; Logger logging.Logger; ClientLogMode ClientLogMode; DefaultsMode DefaultsMode; RuntimeEnvironment RuntimeEnvironment; AppID string; BaseEndpoint *string; DisableRequestCompression bool; RequestMinCompressSizeBytes int64; DisableClockSkewCorrection bool; AccountIDEndpointMode AccountIDEndpointMode; RequestChecksumCalculation RequestChecksumCalculation; ResponseChecksumValidation ResponseChecksumValidation; Interceptors http.InterceptorRegistry; AuthSchemePreference []string; ServiceOptions []func(string, any); RestrictFilePermissions RestrictFilePermissions }
func (Config) Copy() Config
type CredentialProviderSource interface { ProviderSources() []CredentialSource }
type CredentialSource int
type Credentials struct { AccessKeyID string; SecretAccessKey string; SessionToken string; Source string; CanExpire bool; Expires time.Time; AccountID string }
func (Credentials) Expired() bool
func (Credentials) HasKeys() bool
type CredentialsCache struct{}
func (*CredentialsCache) Invalidate()
func (*CredentialsCache) IsCredentialsProvider(target CredentialsProvider) bool
func (*CredentialsCache) ProviderSources() []CredentialSource
func (*CredentialsCache) Retrieve(ctx context.Context) (Credentials, error)
type CredentialsCacheOptions struct { ExpiryWindow time.Duration; ExpiryWindowJitterFrac float64 }
type CredentialsProvider interface { Retrieve(ctx context.Context) (Credentials, error) }
type CredentialsProviderFunc func(context.Context) (Credentials, error)
func (CredentialsProviderFunc) Retrieve(ctx context.Context) (Credentials, error)
type DefaultsMode string
func (*DefaultsMode) SetFromString(v string) (ok bool)
type DualStackEndpointState uint
type Endpoint struct { URL string; HostnameImmutable bool; PartitionID string; SigningName string; SigningRegion string; SigningMethod string; Source EndpointSource }
type EndpointDiscoveryEnableState uint
type EndpointNotFoundError struct { Err error }
func (*EndpointNotFoundError) Error() string
func (*EndpointNotFoundError) Unwrap() error
type EndpointResolver interface { ResolveEndpoint(service string, region string) (Endpoint, error) }
type EndpointResolverFunc func(service string, region string) (Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(service string, region string) (Endpoint, error)
type EndpointResolverWithOptions interface { ResolveEndpoint(service string, region string, options ...any) (Endpoint, error) }
type EndpointResolverWithOptionsFunc func(service string, region string, options ...any) (Endpoint, error)
func (EndpointResolverWithOptionsFunc) ResolveEndpoint(service string, region string, options ...any) (Endpoint, error)
type EndpointSource int
type ExecutionEnvironmentID string
type FIPSEndpointState uint
type HTTPClient interface { Do(*http2.Request) (*http2.Response, error) }
type HandleFailRefreshCredentialsCacheStrategy interface { HandleFailToRefresh(context.Context, Credentials, error) (Credentials, error) }
type MissingRegionError struct{}
func (*MissingRegionError) Error() string
type NopRetryer struct{}
func (NopRetryer) GetAttemptToken(context.Context) (func(error) error, error)
func (NopRetryer) GetInitialToken() func(error) error
func (NopRetryer) GetRetryToken(context.Context, error) (func(error) error, error)
func (NopRetryer) IsErrorRetryable(error) bool
func (NopRetryer) MaxAttempts() int
func (NopRetryer) RetryDelay(int, error) (time.Duration, error)
type RequestCanceledError struct { Err error }
func (*RequestCanceledError) CanceledError() bool
func (*RequestCanceledError) Error() string
func (*RequestCanceledError) Unwrap() error
type RequestChecksumCalculation int
type ResponseChecksumValidation int
type RestrictFilePermissions string
type RetryMode string
func (RetryMode) String() string
type Retryer interface { GetInitialToken() (releaseToken func(error) error); GetRetryToken(ctx context.Context, opErr error) (releaseToken func(error) error, err error); IsErrorRetryable(error) bool; MaxAttempts() int; RetryDelay(attempt int, opErr error) (time.Duration, error) }
type RetryerV2 interface { Retryer; GetAttemptToken(context.Context) (func(error) error, error); GetInitialToken() (releaseToken func(error) error) }
type RuntimeEnvironment struct { EnvironmentIdentifier ExecutionEnvironmentID; Region string; EC2InstanceMetadataRegion string }
type Ternary int
func (Ternary) Bool() bool
func (Ternary) String() string
