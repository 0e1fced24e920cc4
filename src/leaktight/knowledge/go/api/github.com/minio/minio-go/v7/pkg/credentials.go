// Interface of github.com/minio/minio-go/v7/pkg/credentials@v7.4.1, generated from its types. Signatures only.
package credentials

import "context"
import "crypto/tls"
import "encoding/xml"
import "net/http"
import "sync"
import "time"

const DefaultECSRoleEndpoint = "http://169.254.170.2"
const DefaultExpiryWindow = -1
const DefaultIAMRoleEndpoint = "http://169.254.169.254"
const DefaultIAMSecurityCredsPath = "/latest/meta-data/iam/security-credentials/"
const DefaultSTSRoleEndpoint = "https://sts.amazonaws.com"
const STSVersion = "2011-06-15"
const SignatureAnonymous SignatureType = 4
const SignatureDefault SignatureType = 0
const SignatureV2 SignatureType = 2
const SignatureV4 SignatureType = 1
const SignatureV4Streaming SignatureType = 3
const TokenPath = "/latest/api/token"
const TokenRequestHeader = "X-aws-ec2-metadata-token"
const TokenRequestTTLHeader = "X-aws-ec2-metadata-token-ttl-seconds"
const TokenTTL = "21600"
func CertificateIdentityWithExpiry(livetime time.Duration) CertificateIdentityOption
func CertificateIdentityWithTransport(t http.RoundTripper) CertificateIdentityOption
func CustomTokenValidityOpt(d time.Duration) CustomTokenOpt
func LDAPIdentityConfigNameOpt(name string) LDAPIdentityOpt
func LDAPIdentityExpiryOpt(d time.Duration) LDAPIdentityOpt
func LDAPIdentityPolicyOpt(policy string) LDAPIdentityOpt
func New(provider Provider) *Credentials
func NewChainCredentials(providers []Provider) *Credentials
func NewCustomTokenCredentials(stsEndpoint string, token string, roleArn string, optFuncs ...CustomTokenOpt) (*Credentials, error)
func NewEnvAWS() *Credentials
func NewEnvMinio() *Credentials
func NewFileAWSCredentials(filename string, profile string) *Credentials
func NewFileMinioClient(filename string, alias string) *Credentials
func NewIAM(endpoint string) *Credentials
func NewKubernetesIdentity(stsEndpoint string, opts ...func(*STSWebIdentity)) (*Credentials, error)
func NewLDAPIdentity(stsEndpoint string, ldapUsername string, ldapPassword string, optFuncs ...LDAPIdentityOpt) (*Credentials, error)
func NewLDAPIdentityWithSessionPolicy(stsEndpoint string, ldapUsername string, ldapPassword string, policy string) (*Credentials, error)
func NewSTSAssumeRole(stsEndpoint string, opts STSAssumeRoleOptions) (*Credentials, error)
func NewSTSCertificateIdentity(endpoint string, certificate tls.Certificate, options ...CertificateIdentityOption) (*Credentials, error)
func NewSTSClientGrants(stsEndpoint string, getClientGrantsTokenExpiry func() (*ClientGrantsToken, error)) (*Credentials, error)
func NewSTSWebIdentity(stsEndpoint string, getWebIDTokenExpiry func() (*WebIdentityToken, error), opts ...func(*STSWebIdentity)) (*Credentials, error)
func NewStatic(id string, secret string, token string, signerType SignatureType) *Credentials
func NewStaticV2(id string, secret string, token string) *Credentials
func NewStaticV4(id string, secret string, token string) *Credentials
func WithPolicy(policy string) func(*STSWebIdentity)
func WithWebIdentityTokenFile(path string) func(*STSWebIdentity)
type AssumeRoleResponse struct { XMLName xml.Name; Result AssumeRoleResult; ResponseMetadata struct { RequestID string } }
type AssumeRoleResult struct { AssumedRoleUser AssumedRoleUser; Credentials struct { AccessKey string; SecretKey string; Expiration time.Time; SessionToken string }; PackedPolicySize int }
type AssumeRoleWithClientGrantsResponse struct { XMLName xml.Name; Result ClientGrantsResult; ResponseMetadata struct { RequestID string } }
type AssumeRoleWithCustomTokenResponse struct { XMLName xml.Name; Result CustomTokenResult; Metadata struct { RequestID string } }
type AssumeRoleWithLDAPResponse struct { XMLName xml.Name; Result LDAPIdentityResult; ResponseMetadata struct { RequestID string } }
type AssumeRoleWithWebIdentityResponse struct { XMLName xml.Name; Result WebIdentityResult; ResponseMetadata struct { RequestID string } }
type AssumedRoleUser struct { Arn string; AssumedRoleID string }
type CertificateIdentityOption func(*STSCertificateIdentity)
type Chain struct { Providers []Provider }
func (*Chain) IsExpired() bool
func (*Chain) Retrieve() (Value, error)
func (*Chain) RetrieveWithCredContext(cc *CredContext) (Value, error)
type ClientGrantsResult struct { AssumedRoleUser AssumedRoleUser; Audience string; Credentials struct { AccessKey string; SecretKey string; Expiration time.Time; SessionToken string }; PackedPolicySize int; Provider string; SubjectFromClientGrantsToken string }
type ClientGrantsToken struct { Token string; Expiry int }
type CredContext struct { Client *http.Client; Endpoint string; Context context.Context }
type Credentials struct { sync.Mutex }
func (*Credentials) Expire()
func (*Credentials) Get() (Value, error)
func (*Credentials) GetWithContext(cc *CredContext) (Value, error)
func (*Credentials) IsExpired() bool
type CustomTokenIdentity struct { Expiry; Client *http.Client; STSEndpoint string; Token string; RoleArn string; RequestedExpiry time.Duration; TokenRevokeType string }
func (*CustomTokenIdentity) Retrieve() (value Value, err error)
func (*CustomTokenIdentity) RetrieveWithCredContext(cc *CredContext) (value Value, err error)
type CustomTokenOpt func(*CustomTokenIdentity)
type CustomTokenResult struct { Credentials struct { AccessKey string; SecretKey string; Expiration time.Time; SessionToken string }; AssumedUser string }
type EnvAWS struct{}
func (*EnvAWS) IsExpired() bool
func (*EnvAWS) Retrieve() (Value, error)
func (*EnvAWS) RetrieveWithCredContext(_ *CredContext) (Value, error)
type EnvMinio struct{}
func (*EnvMinio) IsExpired() bool
func (*EnvMinio) Retrieve() (Value, error)
func (*EnvMinio) RetrieveWithCredContext(_ *CredContext) (Value, error)
type Error struct { XMLName xml.Name; Code string; Message string; BucketName string; Key string; Resource string; RequestID string; HostID string; Region string; Server string; StatusCode int }
func (Error) Error() string
type ErrorResponse struct { XMLName xml.Name; STSError struct { Type string; Code string; Message string }; RequestID string }
func (ErrorResponse) Error() string
type Expiry struct { CurrentTime func() time.Time }
func (*Expiry) IsExpired() bool
func (*Expiry) SetExpiration(expiration time.Time, window time.Duration)
type FileAWSCredentials struct { Expiry; Filename string; Profile string }
func (*FileAWSCredentials) Retrieve() (Value, error)
func (*FileAWSCredentials) RetrieveWithCredContext(cc *CredContext) (Value, error)
type FileMinioClient struct { Filename string; Alias string }
func (*FileMinioClient) IsExpired() bool
func (*FileMinioClient) Retrieve() (Value, error)
func (*FileMinioClient) RetrieveWithCredContext(_ *CredContext) (Value, error)
type IAM struct { Expiry; Client *http.Client; Endpoint string; Region string; ExpiryWindow time.Duration; Container struct { AuthorizationToken string; AuthorizationTokenFile string; CredentialsFullURI string; CredentialsRelativeURI string }; EKSIdentity struct { TokenFile string; RoleARN string; RoleSessionName string } }
func (*IAM) Retrieve() (Value, error)
func (*IAM) RetrieveWithCredContext(cc *CredContext) (Value, error)
type LDAPIdentity struct { Expiry; Client *http.Client; STSEndpoint string; LDAPUsername string; LDAPPassword string; Policy string; RequestedExpiry time.Duration; ConfigName string; TokenRevokeType string }
func (*LDAPIdentity) Retrieve() (value Value, err error)
func (*LDAPIdentity) RetrieveWithCredContext(cc *CredContext) (value Value, err error)
type LDAPIdentityOpt func(*LDAPIdentity)
type LDAPIdentityResult struct { Credentials struct { AccessKey string; SecretKey string; Expiration time.Time; SessionToken string }; SubjectFromToken string }
type Provider interface { IsExpired() bool; Retrieve() (Value, error); RetrieveWithCredContext(cc *CredContext) (Value, error) }
type STSAssumeRole struct { Expiry; Client *http.Client; STSEndpoint string; Options STSAssumeRoleOptions }
func (*STSAssumeRole) Retrieve() (Value, error)
func (*STSAssumeRole) RetrieveWithCredContext(cc *CredContext) (Value, error)
type STSAssumeRoleOptions struct { AccessKey string; SecretKey string; SessionToken string; Policy string; Location string; DurationSeconds int; RoleARN string; RoleSessionName string; ExternalID string; TokenRevokeType string }
type STSCertificateIdentity struct { Expiry; Client *http.Client; STSEndpoint string; S3CredentialLivetime time.Duration; Certificate tls.Certificate; TokenRevokeType string }
func (*STSCertificateIdentity) Expiration() time.Time
func (*STSCertificateIdentity) Retrieve() (Value, error)
func (*STSCertificateIdentity) RetrieveWithCredContext(cc *CredContext) (Value, error)
type STSClientGrants struct { Expiry; Client *http.Client; STSEndpoint string; GetClientGrantsTokenExpiry func() (*ClientGrantsToken, error) }
func (*STSClientGrants) Retrieve() (Value, error)
func (*STSClientGrants) RetrieveWithCredContext(cc *CredContext) (Value, error)
type STSWebIdentity struct { Expiry; Client *http.Client; STSEndpoint string; GetWebIDTokenExpiry func() (*WebIdentityToken, error); RoleARN string; Policy string; TokenRevokeType string }
func (*STSWebIdentity) Expiration() time.Time
func (*STSWebIdentity) Retrieve() (Value, error)
func (*STSWebIdentity) RetrieveWithCredContext(cc *CredContext) (Value, error)
type SignatureType int
func (SignatureType) IsAnonymous() bool
func (SignatureType) IsStreamingV4() bool
func (SignatureType) IsV2() bool
func (SignatureType) IsV4() bool
func (SignatureType) String() string
type Static struct { Value }
func (*Static) IsExpired() bool
func (*Static) Retrieve() (Value, error)
func (*Static) RetrieveWithCredContext(_ *CredContext) (Value, error)
type Value struct { AccessKeyID string; SecretAccessKey string; SessionToken string; Expiration time.Time; SignerType SignatureType }
type WebIdentityResult struct { AssumedRoleUser AssumedRoleUser; Audience string; Credentials struct { AccessKey string; SecretKey string; Expiration time.Time; SessionToken string }; PackedPolicySize int; Provider string; SubjectFromWebIdentityToken string }
type WebIdentityToken struct { Token string; AccessToken string; RefreshToken string; Expiry int }
