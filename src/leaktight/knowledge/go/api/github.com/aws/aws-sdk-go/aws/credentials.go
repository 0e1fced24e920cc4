// Interface of github.com/aws/aws-sdk-go/aws/credentials@v1.55.8, generated from its types. Signatures only.
package credentials

import "context"
import "github.com/aws/aws-sdk-go/aws/awserr"
import "time"

const EnvProviderName = "EnvProvider"
const SharedCredsProviderName = "SharedCredentialsProvider"
const StaticProviderName = "StaticProvider"
var AnonymousCredentials *Credentials
var ErrAccessKeyIDNotFound awserr.Error
var ErrNoValidProvidersFoundInChain awserr.Error
var ErrSecretAccessKeyNotFound awserr.Error
var ErrSharedCredentialsHomeNotFound awserr.Error
var ErrStaticCredentialsEmpty awserr.Error
func NewChainCredentials(providers []Provider) *Credentials
func NewCredentials(provider Provider) *Credentials
func NewEnvCredentials() *Credentials
func NewSharedCredentials(filename string, profile string) *Credentials
func NewStaticCredentials(id string, secret string, token string) *Credentials
func NewStaticCredentialsFromCreds(creds Value) *Credentials
type ChainProvider struct { Providers []Provider; VerboseErrors bool }
func (*ChainProvider) IsExpired() bool
func (*ChainProvider) Retrieve() (Value, error)
type Context = context.Context
type Credentials struct{}
func (*Credentials) Expire()
func (*Credentials) ExpiresAt() (time.Time, error)
func (*Credentials) Get() (Value, error)
func (*Credentials) GetWithContext(ctx Context) (Value, error)
func (*Credentials) IsExpired() bool
type EnvProvider struct{}
func (*EnvProvider) IsExpired() bool
func (*EnvProvider) Retrieve() (Value, error)
type ErrorProvider struct { Err error; ProviderName string }
func (ErrorProvider) IsExpired() bool
func (ErrorProvider) Retrieve() (Value, error)
type Expirer interface { ExpiresAt() time.Time }
type Expiry struct { CurrentTime func() time.Time }
func (*Expiry) ExpiresAt() time.Time
func (*Expiry) IsExpired() bool
func (*Expiry) SetExpiration(expiration time.Time, window time.Duration)
type Provider interface { IsExpired() bool; Retrieve() (Value, error) }
type ProviderWithContext interface { Provider; RetrieveWithContext(Context) (Value, error) }
type SharedCredentialsProvider struct { Filename string; Profile string }
func (*SharedCredentialsProvider) IsExpired() bool
func (*SharedCredentialsProvider) Retrieve() (Value, error)
type StaticProvider struct { Value }
func (*StaticProvider) IsExpired() bool
func (*StaticProvider) Retrieve() (Value, error)
type Value struct { AccessKeyID string; SecretAccessKey string; SessionToken string; ProviderName string }
func (Value) HasKeys() bool
