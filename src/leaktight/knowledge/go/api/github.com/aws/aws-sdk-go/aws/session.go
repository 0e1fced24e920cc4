// Interface of github.com/aws/aws-sdk-go/aws/session@v1.55.8, generated from its types. Signatures only.
package session

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/awserr"
import "github.com/aws/aws-sdk-go/aws/client"
import "github.com/aws/aws-sdk-go/aws/credentials/processcreds"
import "github.com/aws/aws-sdk-go/aws/credentials/stscreds"
import "github.com/aws/aws-sdk-go/aws/endpoints"
import "github.com/aws/aws-sdk-go/aws/request"
import "io"
import "time"

const DefaultSharedConfigProfile = "default"
const EnvProviderName = "EnvConfigCredentials"
const ErrCodeLoadClientTLSCert = "LoadClientTLSCertError"
const ErrCodeLoadCustomCABundle = "LoadCustomCABundleError"
const ErrCodeSharedConfig = "SharedConfigErr"
const SharedConfigDisable SharedConfigState = 1
const SharedConfigEnable SharedConfigState = 2
const SharedConfigStateFromEnv SharedConfigState = 0
var ErrSharedConfigECSContainerEnvVarEmpty awserr.Error
var ErrSharedConfigInvalidCredSource awserr.Error
var ErrSharedConfigSourceCollision awserr.Error
var WebIdentityEmptyRoleARNErr awserr.Error
var WebIdentityEmptyTokenFilePathErr awserr.Error
func Must(sess *Session, err error) *Session
func New(cfgs ...*aws.Config) *Session
func NewSession(cfgs ...*aws.Config) (*Session, error)
func NewSessionWithOptions(opts Options) (*Session, error)
type AssumeRoleTokenProviderNotSetError struct{}
func (AssumeRoleTokenProviderNotSetError) Code() string
func (AssumeRoleTokenProviderNotSetError) Error() string
func (AssumeRoleTokenProviderNotSetError) Message() string
func (AssumeRoleTokenProviderNotSetError) OrigErr() error
type CredentialRequiresARNError struct { Type string; Profile string }
func (CredentialRequiresARNError) Code() string
func (CredentialRequiresARNError) Error() string
func (CredentialRequiresARNError) Message() string
func (CredentialRequiresARNError) OrigErr() error
type CredentialsProviderOptions struct { WebIdentityRoleProviderOptions func(*stscreds.WebIdentityRoleProvider); ProcessProviderOptions func(*processcreds.ProcessProvider) }
type Options struct { Config aws.Config; Profile string; SharedConfigState SharedConfigState; SharedConfigFiles []string; AssumeRoleTokenProvider func() (string, error); AssumeRoleDuration time.Duration; CustomCABundle io.Reader; ClientTLSCert io.Reader; ClientTLSKey io.Reader; Handlers request.Handlers; EC2IMDSEndpoint string; EC2IMDSEndpointMode endpoints.EC2IMDSEndpointModeState; CredentialsProviderOptions *CredentialsProviderOptions }
type Session struct { Config *aws.Config; Handlers request.Handlers }
func (*Session) ClientConfig(service string, cfgs ...*aws.Config) client.Config
func (*Session) ClientConfigNoResolveEndpoint(cfgs ...*aws.Config) client.Config
func (*Session) Copy(cfgs ...*aws.Config) *Session
type SharedConfigAssumeRoleError struct { RoleARN string; SourceProfile string }
func (SharedConfigAssumeRoleError) Code() string
func (SharedConfigAssumeRoleError) Error() string
func (SharedConfigAssumeRoleError) Message() string
func (SharedConfigAssumeRoleError) OrigErr() error
type SharedConfigLoadError struct { Filename string; Err error }
func (SharedConfigLoadError) Code() string
func (SharedConfigLoadError) Error() string
func (SharedConfigLoadError) Message() string
func (SharedConfigLoadError) OrigErr() error
type SharedConfigProfileNotExistsError struct { Profile string; Err error }
func (SharedConfigProfileNotExistsError) Code() string
func (SharedConfigProfileNotExistsError) Error() string
func (SharedConfigProfileNotExistsError) Message() string
func (SharedConfigProfileNotExistsError) OrigErr() error
type SharedConfigState int
