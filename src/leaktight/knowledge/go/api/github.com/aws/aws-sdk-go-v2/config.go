// Interface of github.com/aws/aws-sdk-go-v2/config@v1.33.16, generated from its types. Signatures only.
package config

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/credentials/ec2rolecreds"
import "github.com/aws/aws-sdk-go-v2/credentials/endpointcreds"
import "github.com/aws/aws-sdk-go-v2/credentials/processcreds"
import "github.com/aws/aws-sdk-go-v2/credentials/ssocreds"
import "github.com/aws/aws-sdk-go-v2/credentials/stscreds"
import "github.com/aws/aws-sdk-go-v2/feature/ec2/imds"
import "github.com/aws/smithy-go/auth/bearer"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/transport/http"
import "io"
import http2 "net/http"
import "time"

const CredentialsSourceName = "EnvConfigCredentials"
const DefaultSharedConfigProfile = "default"
var DefaultSharedConfigFiles []string
var DefaultSharedCredentialsFiles []string
func DefaultSharedConfigFilename() string
func DefaultSharedCredentialsFilename() string
func GetIgnoreConfiguredEndpoints(ctx context.Context, configs []any) (value bool, found bool, err error)
func LoadDefaultConfig(ctx context.Context, optFns ...func(*LoadOptions) error) (cfg aws.Config, err error)
func LoadSharedConfigProfile(ctx context.Context, profile string, optFns ...func(*LoadSharedConfigOptions)) (SharedConfig, error)
func NewEnvConfig() (EnvConfig, error)
func WithAPIOptions(v []func(*middleware.Stack) error) LoadOptionsFunc
func WithAccountIDEndpointMode(m aws.AccountIDEndpointMode) LoadOptionsFunc
func WithAfterAttempt(i http.AfterAttemptInterceptor) LoadOptionsFunc
func WithAfterDeserialization(i http.AfterDeserializationInterceptor) LoadOptionsFunc
func WithAfterExecution(i http.AfterExecutionInterceptor) LoadOptionsFunc
func WithAfterSerialization(i http.AfterSerializationInterceptor) LoadOptionsFunc
func WithAfterSigning(i http.AfterSigningInterceptor) LoadOptionsFunc
func WithAfterTransmit(i http.AfterTransmitInterceptor) LoadOptionsFunc
func WithAppID(ID string) LoadOptionsFunc
func WithAssumeRoleCredentialOptions(v func(*stscreds.AssumeRoleOptions)) LoadOptionsFunc
func WithAuthSchemePreference(schemeIDs ...string) LoadOptionsFunc
func WithBaseEndpoint(v string) LoadOptionsFunc
func WithBearerAuthTokenCacheOptions(v func(*bearer.TokenCacheOptions)) LoadOptionsFunc
func WithBearerAuthTokenProvider(v bearer.TokenProvider) LoadOptionsFunc
func WithBeforeAttempt(i http.BeforeAttemptInterceptor) LoadOptionsFunc
func WithBeforeDeserialization(i http.BeforeDeserializationInterceptor) LoadOptionsFunc
func WithBeforeExecution(i http.BeforeExecutionInterceptor) LoadOptionsFunc
func WithBeforeRetryLoop(i http.BeforeRetryLoopInterceptor) LoadOptionsFunc
func WithBeforeSerialization(i http.BeforeSerializationInterceptor) LoadOptionsFunc
func WithBeforeSigning(i http.BeforeSigningInterceptor) LoadOptionsFunc
func WithBeforeTransmit(i http.BeforeTransmitInterceptor) LoadOptionsFunc
func WithClientLogMode(v aws.ClientLogMode) LoadOptionsFunc
func WithCredentialsCacheOptions(v func(*aws.CredentialsCacheOptions)) LoadOptionsFunc
func WithCredentialsProvider(v aws.CredentialsProvider) LoadOptionsFunc
func WithCustomCABundle(v io.Reader) LoadOptionsFunc
func WithDefaultRegion(v string) LoadOptionsFunc
func WithDefaultsMode(mode aws.DefaultsMode, optFns ...func(options *DefaultsModeOptions)) LoadOptionsFunc
func WithDisableClockSkewCorrection(DisableClockSkewCorrection *bool) LoadOptionsFunc
func WithDisableRequestCompression(DisableRequestCompression *bool) LoadOptionsFunc
func WithEC2IMDSClientEnableState(v imds.ClientEnableState) LoadOptionsFunc
func WithEC2IMDSEndpoint(v string) LoadOptionsFunc
func WithEC2IMDSEndpointMode(v imds.EndpointModeState) LoadOptionsFunc
func WithEC2IMDSRegion(fnOpts ...func(o *UseEC2IMDSRegion)) LoadOptionsFunc
func WithEC2RoleCredentialOptions(v func(*ec2rolecreds.Options)) LoadOptionsFunc
func WithEndpointCredentialOptions(v func(*endpointcreds.Options)) LoadOptionsFunc
func WithEndpointDiscovery(v aws.EndpointDiscoveryEnableState) LoadOptionsFunc
func WithEndpointResolver(v aws.EndpointResolver) LoadOptionsFunc
func WithEndpointResolverWithOptions(v aws.EndpointResolverWithOptions) LoadOptionsFunc
func WithHTTPClient(v HTTPClient) LoadOptionsFunc
func WithLogConfigurationWarnings(v bool) LoadOptionsFunc
func WithLogger(v logging.Logger) LoadOptionsFunc
func WithProcessCredentialOptions(v func(*processcreds.Options)) LoadOptionsFunc
func WithRegion(v string) LoadOptionsFunc
func WithRequestChecksumCalculation(c aws.RequestChecksumCalculation) LoadOptionsFunc
func WithRequestMinCompressSizeBytes(RequestMinCompressSizeBytes *int64) LoadOptionsFunc
func WithResponseChecksumValidation(v aws.ResponseChecksumValidation) LoadOptionsFunc
func WithRestrictFilePermissions(m aws.RestrictFilePermissions) LoadOptionsFunc
func WithRetryMaxAttempts(v int) LoadOptionsFunc
func WithRetryMode(v aws.RetryMode) LoadOptionsFunc
func WithRetryer(v func() aws.Retryer) LoadOptionsFunc
func WithS3DisableExpressAuth(v bool) LoadOptionsFunc
func WithS3DisableMultiRegionAccessPoints(v bool) LoadOptionsFunc
func WithS3UseARNRegion(v bool) LoadOptionsFunc
func WithSSOProviderOptions(v func(*ssocreds.Options)) LoadOptionsFunc
func WithSSOTokenProviderOptions(v func(*ssocreds.SSOTokenProviderOptions)) LoadOptionsFunc
func WithServiceOptions(callbacks ...func(string, any)) LoadOptionsFunc
func WithSharedConfigFiles(v []string) LoadOptionsFunc
func WithSharedConfigProfile(v string) LoadOptionsFunc
func WithSharedCredentialsFiles(v []string) LoadOptionsFunc
func WithUseDualStackEndpoint(v aws.DualStackEndpointState) LoadOptionsFunc
func WithUseFIPSEndpoint(v aws.FIPSEndpointState) LoadOptionsFunc
func WithWebIdentityRoleCredentialOptions(v func(*stscreds.WebIdentityRoleOptions)) LoadOptionsFunc
type AssumeRoleTokenProviderNotSetError struct{}
func (AssumeRoleTokenProviderNotSetError) Error() string
type Config any
type CredentialRequiresARNError struct { Type string; Profile string }
func (CredentialRequiresARNError) Error() string
type DefaultsModeOptions struct { Mode aws.DefaultsMode; IMDSClient *imds.Client }
type EnvConfig struct { Credentials aws.Credentials; ContainerCredentialsEndpoint string; ContainerCredentialsRelativePath string; ContainerAuthorizationToken string; Region string; SharedConfigProfile string; SharedCredentialsFile string; SharedConfigFile string; CustomCABundle string; EnableEndpointDiscovery aws.EndpointDiscoveryEnableState; WebIdentityTokenFilePath string; RoleARN string; RoleSessionName string; S3UseARNRegion *bool; EC2IMDSClientEnableState imds.ClientEnableState; EC2IMDSv1Disabled *bool; EC2IMDSEndpointMode imds.EndpointModeState; EC2IMDSEndpoint string; S3DisableMultiRegionAccessPoints *bool; UseDualStackEndpoint aws.DualStackEndpointState; UseFIPSEndpoint aws.FIPSEndpointState; DefaultsMode aws.DefaultsMode; RetryMaxAttempts int; RetryMode aws.RetryMode; AppID string; IgnoreConfiguredEndpoints *bool; BaseEndpoint string; DisableRequestCompression *bool; RequestMinCompressSizeBytes *int64; DisableClockSkewCorrection *bool; S3DisableExpressAuth *bool; AccountIDEndpointMode aws.AccountIDEndpointMode; RequestChecksumCalculation aws.RequestChecksumCalculation; ResponseChecksumValidation aws.ResponseChecksumValidation; AuthSchemePreference []string; RestrictFilePermissions aws.RestrictFilePermissions }
func (EnvConfig) GetEC2IMDSClientEnableState() (imds.ClientEnableState, bool, error)
func (EnvConfig) GetEC2IMDSEndpoint() (string, bool, error)
func (EnvConfig) GetEC2IMDSEndpointMode() (imds.EndpointModeState, bool, error)
func (EnvConfig) GetEC2IMDSV1FallbackDisabled() (bool, bool)
func (EnvConfig) GetEnableEndpointDiscovery(ctx context.Context) (value aws.EndpointDiscoveryEnableState, found bool, err error)
func (EnvConfig) GetIgnoreConfiguredEndpoints(context.Context) (bool, bool, error)
func (EnvConfig) GetRetryMaxAttempts(ctx context.Context) (int, bool, error)
func (EnvConfig) GetRetryMode(ctx context.Context) (aws.RetryMode, bool, error)
func (EnvConfig) GetS3DisableExpressAuth() (value bool, ok bool)
func (EnvConfig) GetS3DisableMultiRegionAccessPoints(ctx context.Context) (value bool, ok bool, err error)
func (EnvConfig) GetS3UseARNRegion(ctx context.Context) (value bool, ok bool, err error)
func (EnvConfig) GetServiceBaseEndpoint(ctx context.Context, sdkID string) (string, bool, error)
func (EnvConfig) GetUseDualStackEndpoint(ctx context.Context) (value aws.DualStackEndpointState, found bool, err error)
func (EnvConfig) GetUseFIPSEndpoint(ctx context.Context) (value aws.FIPSEndpointState, found bool, err error)
type HTTPClient interface { Do(*http2.Request) (*http2.Response, error) }
type IgnoreConfiguredEndpointsProvider interface { GetIgnoreConfiguredEndpoints(ctx context.Context) (bool, bool, error) }
type LoadOptions struct { Region string; Credentials aws.CredentialsProvider; BearerAuthTokenProvider bearer.TokenProvider; HTTPClient HTTPClient; EndpointResolver aws.EndpointResolver; EndpointResolverWithOptions aws.EndpointResolverWithOptions; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer func() aws.Retryer; APIOptions []func(*middleware.Stack) error; Logger logging.Logger; ClientLogMode *aws.ClientLogMode; SharedConfigProfile string; SharedConfigFiles []string; SharedCredentialsFiles []string; CustomCABundle io.Reader; DefaultRegion string; UseEC2IMDSRegion *UseEC2IMDSRegion; CredentialsCacheOptions func(*aws.CredentialsCacheOptions); BearerAuthTokenCacheOptions func(*bearer.TokenCacheOptions); SSOTokenProviderOptions func(*ssocreds.SSOTokenProviderOptions); ProcessCredentialOptions func(*processcreds.Options); EC2RoleCredentialOptions func(*ec2rolecreds.Options); EndpointCredentialOptions func(*endpointcreds.Options); WebIdentityRoleCredentialOptions func(*stscreds.WebIdentityRoleOptions); AssumeRoleCredentialOptions func(*stscreds.AssumeRoleOptions); SSOProviderOptions func(options *ssocreds.Options); LogConfigurationWarnings *bool; S3UseARNRegion *bool; S3DisableMultiRegionAccessPoints *bool; EnableEndpointDiscovery aws.EndpointDiscoveryEnableState; EC2IMDSClientEnableState imds.ClientEnableState; EC2IMDSEndpointMode imds.EndpointModeState; EC2IMDSEndpoint string; UseDualStackEndpoint aws.DualStackEndpointState; UseFIPSEndpoint aws.FIPSEndpointState; DefaultsModeOptions DefaultsModeOptions; AppID string; DisableRequestCompression *bool; RequestMinCompressSizeBytes *int64; DisableClockSkewCorrection *bool; S3DisableExpressAuth *bool; AccountIDEndpointMode aws.AccountIDEndpointMode; RequestChecksumCalculation aws.RequestChecksumCalculation; ResponseChecksumValidation aws.ResponseChecksumValidation; BaseEndpoint string; Interceptors http.InterceptorRegistry; AuthSchemePreference []string; ServiceOptions []func(string, any); RestrictFilePermissions aws.RestrictFilePermissions }
func (LoadOptions) GetEC2IMDSClientEnableState() (imds.ClientEnableState, bool, error)
func (LoadOptions) GetEC2IMDSEndpoint() (string, bool, error)
func (LoadOptions) GetEC2IMDSEndpointMode() (imds.EndpointModeState, bool, error)
func (LoadOptions) GetEnableEndpointDiscovery(ctx context.Context) (value aws.EndpointDiscoveryEnableState, ok bool, err error)
func (LoadOptions) GetRetryMaxAttempts(ctx context.Context) (int, bool, error)
func (LoadOptions) GetRetryMode(ctx context.Context) (aws.RetryMode, bool, error)
func (LoadOptions) GetS3DisableExpressAuth() (value bool, ok bool)
func (LoadOptions) GetS3DisableMultiRegionAccessPoints(ctx context.Context) (v bool, found bool, err error)
func (LoadOptions) GetS3UseARNRegion(ctx context.Context) (v bool, found bool, err error)
func (LoadOptions) GetServiceBaseEndpoint(context.Context, string) (string, bool, error)
func (LoadOptions) GetUseDualStackEndpoint(ctx context.Context) (value aws.DualStackEndpointState, found bool, err error)
func (LoadOptions) GetUseFIPSEndpoint(ctx context.Context) (value aws.FIPSEndpointState, found bool, err error)
type LoadOptionsFunc func(*LoadOptions) error
type LoadSharedConfigOptions struct { CredentialsFiles []string; ConfigFiles []string; Logger logging.Logger }
type SSOSession struct { Name string; SSORegion string; SSOStartURL string }
type Services struct { ServiceValues map[string]map[string]string }
type SharedConfig struct { Profile string; Credentials aws.Credentials; CredentialSource string; CredentialProcess string; WebIdentityTokenFile string; SSOSessionName string; SSOSession *SSOSession; SSORegion string; SSOStartURL string; SSOAccountID string; SSORoleName string; RoleARN string; ExternalID string; MFASerial string; RoleSessionName string; RoleDurationSeconds *time.Duration; SourceProfileName string; Source *SharedConfig; Region string; EnableEndpointDiscovery aws.EndpointDiscoveryEnableState; S3UseARNRegion *bool; EC2IMDSEndpointMode imds.EndpointModeState; EC2IMDSEndpoint string; EC2IMDSv1Disabled *bool; S3DisableMultiRegionAccessPoints *bool; UseDualStackEndpoint aws.DualStackEndpointState; UseFIPSEndpoint aws.FIPSEndpointState; DefaultsMode aws.DefaultsMode; RetryMaxAttempts int; RetryMode aws.RetryMode; CustomCABundle string; AppID string; IgnoreConfiguredEndpoints *bool; BaseEndpoint string; ServicesSectionName string; Services Services; DisableRequestCompression *bool; RequestMinCompressSizeBytes *int64; DisableClockSkewCorrection *bool; S3DisableExpressAuth *bool; AccountIDEndpointMode aws.AccountIDEndpointMode; RequestChecksumCalculation aws.RequestChecksumCalculation; ResponseChecksumValidation aws.ResponseChecksumValidation; AuthSchemePreference []string; LoginSession string }
func (SharedConfig) GetEC2IMDSEndpoint() (string, bool, error)
func (SharedConfig) GetEC2IMDSEndpointMode() (imds.EndpointModeState, bool, error)
func (SharedConfig) GetEC2IMDSV1FallbackDisabled() (bool, bool)
func (SharedConfig) GetEnableEndpointDiscovery(ctx context.Context) (value aws.EndpointDiscoveryEnableState, ok bool, err error)
func (SharedConfig) GetIgnoreConfiguredEndpoints(context.Context) (bool, bool, error)
func (SharedConfig) GetRetryMaxAttempts(ctx context.Context) (value int, ok bool, err error)
func (SharedConfig) GetRetryMode(ctx context.Context) (value aws.RetryMode, ok bool, err error)
func (SharedConfig) GetS3DisableExpressAuth() (value bool, ok bool)
func (SharedConfig) GetS3DisableMultiRegionAccessPoints(ctx context.Context) (value bool, ok bool, err error)
func (SharedConfig) GetS3UseARNRegion(ctx context.Context) (value bool, ok bool, err error)
func (SharedConfig) GetServiceBaseEndpoint(ctx context.Context, sdkID string) (string, bool, error)
func (SharedConfig) GetUseDualStackEndpoint(ctx context.Context) (value aws.DualStackEndpointState, found bool, err error)
func (SharedConfig) GetUseFIPSEndpoint(ctx context.Context) (value aws.FIPSEndpointState, found bool, err error)
type SharedConfigAssumeRoleError struct { Profile string; RoleARN string; Err error }
func (SharedConfigAssumeRoleError) Error() string
func (SharedConfigAssumeRoleError) Unwrap() error
type SharedConfigLoadError struct { Filename string; Err error }
func (SharedConfigLoadError) Error() string
func (SharedConfigLoadError) Unwrap() error
type SharedConfigProfileNotExistError struct { Filename []string; Profile string; Err error }
func (SharedConfigProfileNotExistError) Error() string
func (SharedConfigProfileNotExistError) Unwrap() error
type UseEC2IMDSRegion struct { Client *imds.Client }
