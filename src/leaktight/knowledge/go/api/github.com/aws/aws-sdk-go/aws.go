// Interface of github.com/aws/aws-sdk-go/aws@v1.55.8, generated from its types. Signatures only.
package aws

import "context"
import "github.com/aws/aws-sdk-go/aws/awserr"
import "github.com/aws/aws-sdk-go/aws/credentials"
import "github.com/aws/aws-sdk-go/aws/endpoints"
import "io"
import "net/http"
import "net/url"
import "time"

const LogDebug LogLevelType = 4096
const LogDebugWithDeprecated LogLevelType = 4128
const LogDebugWithEventStreamBody LogLevelType = 4112
const LogDebugWithHTTPBody LogLevelType = 4098
const LogDebugWithRequestErrors LogLevelType = 4104
const LogDebugWithRequestRetries LogLevelType = 4100
const LogDebugWithSigning LogLevelType = 4097
const LogOff LogLevelType = 0
const SDKName = "aws-sdk-go"
const SDKVersion = "1.55.8"
const UseServiceDefaultRetries = -1
var ErrMissingEndpoint awserr.Error
var ErrMissingRegion awserr.Error
func BackgroundContext() Context
func Bool(v bool) *bool
func BoolMap(src map[string]bool) map[string]*bool
func BoolSlice(src []bool) []*bool
func BoolValue(v *bool) bool
func BoolValueMap(src map[string]*bool) map[string]bool
func BoolValueSlice(src []*bool) []bool
func CopySeekableBody(dst io.Writer, src io.ReadSeeker) (int64, error)
func Float32(v float32) *float32
func Float32Map(src map[string]float32) map[string]*float32
func Float32Slice(src []float32) []*float32
func Float32Value(v *float32) float32
func Float32ValueMap(src map[string]*float32) map[string]float32
func Float32ValueSlice(src []*float32) []float32
func Float64(v float64) *float64
func Float64Map(src map[string]float64) map[string]*float64
func Float64Slice(src []float64) []*float64
func Float64Value(v *float64) float64
func Float64ValueMap(src map[string]*float64) map[string]float64
func Float64ValueSlice(src []*float64) []float64
func Int(v int) *int
func Int16(v int16) *int16
func Int16Map(src map[string]int16) map[string]*int16
func Int16Slice(src []int16) []*int16
func Int16Value(v *int16) int16
func Int16ValueMap(src map[string]*int16) map[string]int16
func Int16ValueSlice(src []*int16) []int16
func Int32(v int32) *int32
func Int32Map(src map[string]int32) map[string]*int32
func Int32Slice(src []int32) []*int32
func Int32Value(v *int32) int32
func Int32ValueMap(src map[string]*int32) map[string]int32
func Int32ValueSlice(src []*int32) []int32
func Int64(v int64) *int64
func Int64Map(src map[string]int64) map[string]*int64
func Int64Slice(src []int64) []*int64
func Int64Value(v *int64) int64
func Int64ValueMap(src map[string]*int64) map[string]int64
func Int64ValueSlice(src []*int64) []int64
func Int8(v int8) *int8
func Int8Map(src map[string]int8) map[string]*int8
func Int8Slice(src []int8) []*int8
func Int8Value(v *int8) int8
func Int8ValueMap(src map[string]*int8) map[string]int8
func Int8ValueSlice(src []*int8) []int8
func IntMap(src map[string]int) map[string]*int
func IntSlice(src []int) []*int
func IntValue(v *int) int
func IntValueMap(src map[string]*int) map[string]int
func IntValueSlice(src []*int) []int
func IsReaderSeekable(r io.Reader) bool
func LogLevel(l LogLevelType) *LogLevelType
func MillisecondsTimeValue(v *int64) time.Time
func NewConfig() *Config
func NewDefaultLogger() Logger
func NewWriteAtBuffer(buf []byte) *WriteAtBuffer
func ReadSeekCloser(r io.Reader) ReaderSeekerCloser
func SecondsTimeValue(v *int64) time.Time
func SeekerLen(s io.Seeker) (int64, error)
func SleepWithContext(ctx Context, dur time.Duration) error
func String(v string) *string
func StringMap(src map[string]string) map[string]*string
func StringSlice(src []string) []*string
func StringValue(v *string) string
func StringValueMap(src map[string]*string) map[string]string
func StringValueSlice(src []*string) []string
func Time(v time.Time) *time.Time
func TimeMap(src map[string]time.Time) map[string]*time.Time
func TimeSlice(src []time.Time) []*time.Time
func TimeUnixMilli(t time.Time) int64
func TimeValue(v *time.Time) time.Time
func TimeValueMap(src map[string]*time.Time) map[string]time.Time
func TimeValueSlice(src []*time.Time) []time.Time
func URLHostname(url *url.URL) string
func Uint(v uint) *uint
func Uint16(v uint16) *uint16
func Uint16Map(src map[string]uint16) map[string]*uint16
func Uint16Slice(src []uint16) []*uint16
func Uint16Value(v *uint16) uint16
func Uint16ValueMap(src map[string]*uint16) map[string]uint16
func Uint16ValueSlice(src []*uint16) []uint16
func Uint32(v uint32) *uint32
func Uint32Map(src map[string]uint32) map[string]*uint32
func Uint32Slice(src []uint32) []*uint32
func Uint32Value(v *uint32) uint32
func Uint32ValueMap(src map[string]*uint32) map[string]uint32
func Uint32ValueSlice(src []*uint32) []uint32
func Uint64(v uint64) *uint64
func Uint64Map(src map[string]uint64) map[string]*uint64
func Uint64Slice(src []uint64) []*uint64
func Uint64Value(v *uint64) uint64
func Uint64ValueMap(src map[string]*uint64) map[string]uint64
func Uint64ValueSlice(src []*uint64) []uint64
func Uint8(v uint8) *uint8
func Uint8Map(src map[string]uint8) map[string]*uint8
func Uint8Slice(src []uint8) []*uint8
func Uint8Value(v *uint8) uint8
func Uint8ValueMap(src map[string]*uint8) map[string]uint8
func Uint8ValueSlice(src []*uint8) []uint8
func UintMap(src map[string]uint) map[string]*uint
func UintSlice(src []uint) []*uint
func UintValue(v *uint) uint
func UintValueMap(src map[string]*uint) map[string]uint
func UintValueSlice(src []*uint) []uint
type Config struct { CredentialsChainVerboseErrors *bool; Credentials *credentials.Credentials; Endpoint *string; EndpointResolver endpoints.Resolver; EnforceShouldRetryCheck *bool; Region *string; DisableSSL *bool; HTTPClient *http.Client; LogLevel *LogLevelType; Logger Logger; MaxRetries *int; Retryer RequestRetryer; DisableParamValidation *bool; DisableComputeChecksums *bool; S3ForcePathStyle *bool; S3Disable100Continue *bool; S3UseAccelerate *bool; S3DisableContentMD5Validation *bool; S3UseARNRegion *bool; LowerCaseHeaderMaps *bool; EC2MetadataDisableTimeoutOverride *bool; EC2MetadataEnableFallback *bool; UseDualStack *bool; UseDualStackEndpoint endpoints.DualStackEndpointState; UseFIPSEndpoint endpoints.FIPSEndpointState; SleepDelay func(time.Duration); DisableRestProtocolURICleaning *bool; EnableEndpointDiscovery *bool; DisableEndpointHostPrefix *bool; STSRegionalEndpoint endpoints.STSRegionalEndpoint; S3UsEast1RegionalEndpoint endpoints.S3UsEast1RegionalEndpoint }
func (*Config) Copy(cfgs ...*Config) *Config
func (*Config) MergeIn(cfgs ...*Config)
func (*Config) WithCredentials(creds *credentials.Credentials) *Config
func (*Config) WithCredentialsChainVerboseErrors(verboseErrs bool) *Config
func (*Config) WithDisableComputeChecksums(disable bool) *Config
func (*Config) WithDisableEndpointHostPrefix(t bool) *Config
func (*Config) WithDisableParamValidation(disable bool) *Config
func (*Config) WithDisableRestProtocolURICleaning(t bool) *Config
func (*Config) WithDisableSSL(disable bool) *Config
func (*Config) WithEC2MetadataDisableTimeoutOverride(enable bool) *Config
func (*Config) WithEC2MetadataEnableFallback(v bool) *Config
func (*Config) WithEndpoint(endpoint string) *Config
func (*Config) WithEndpointDiscovery(t bool) *Config
func (*Config) WithEndpointResolver(resolver endpoints.Resolver) *Config
func (*Config) WithHTTPClient(client *http.Client) *Config
func (*Config) WithLogLevel(level LogLevelType) *Config
func (*Config) WithLogger(logger Logger) *Config
func (*Config) WithLowerCaseHeaderMaps(t bool) *Config
func (*Config) WithMaxRetries(max int) *Config
func (*Config) WithRegion(region string) *Config
func (*Config) WithS3Disable100Continue(disable bool) *Config
func (*Config) WithS3DisableContentMD5Validation(enable bool) *Config
func (*Config) WithS3ForcePathStyle(force bool) *Config
func (*Config) WithS3UsEast1RegionalEndpoint(sre endpoints.S3UsEast1RegionalEndpoint) *Config
func (*Config) WithS3UseARNRegion(enable bool) *Config
func (*Config) WithS3UseAccelerate(enable bool) *Config
func (*Config) WithSTSRegionalEndpoint(sre endpoints.STSRegionalEndpoint) *Config
func (*Config) WithSleepDelay(fn func(time.Duration)) *Config
func (*Config) WithUseDualStack(enable bool) *Config
func (*Config) WithUseFIPSEndpoint(enable bool) *Config
type Context = context.Context
type JSONValue map[string]any
type LogLevelType uint
func (*LogLevelType) AtLeast(v LogLevelType) bool
func (*LogLevelType) Matches(v LogLevelType) bool
func (*LogLevelType) Value() LogLevelType
type Logger interface { Log(...any) }
type LoggerFunc func(...any)
func (LoggerFunc) Log(args ...any)
type MultiCloser []io.Closer
func (MultiCloser) Close() error
type ReaderSeekerCloser struct{}
func (ReaderSeekerCloser) Close() error
func (ReaderSeekerCloser) GetLen() (int64, error)
func (ReaderSeekerCloser) HasLen() (int, bool)
func (ReaderSeekerCloser) IsSeeker() bool
func (ReaderSeekerCloser) Read(p []byte) (int, error)
func (ReaderSeekerCloser) Seek(offset int64, whence int) (int64, error)
type RequestRetryer any
type WriteAtBuffer struct { GrowthCoeff float64 }
func (*WriteAtBuffer) Bytes() []byte
func (*WriteAtBuffer) WriteAt(p []byte, pos int64) (n int, err error)
