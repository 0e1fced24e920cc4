// Interface of google.golang.org/api/internal@v0.311.0, generated from its types. Signatures only.
package internal

import "cloud.google.com/go/auth"
import "crypto/tls"
import "golang.org/x/oauth2"
import "golang.org/x/oauth2/google"
import "google.golang.org/api/internal/credentialstype"
import "google.golang.org/api/internal/impersonate"
import "google.golang.org/grpc"
import "log/slog"
import "net/http"

type ConnPool interface { grpc.ClientConnInterface; Close() error; Conn() *grpc.ClientConn; Num() int }
type DialSettings struct { Endpoint string; DefaultEndpoint string; DefaultEndpointTemplate string; DefaultMTLSEndpoint string; Scopes []string; DefaultScopes []string; EnableJwtWithScope bool; TokenSource oauth2.TokenSource; Credentials *google.Credentials; CredentialsFile string; CredentialsJSON []byte; InternalCredentials *google.Credentials; UserAgent string; APIKey string; Audiences []string; DefaultAudience string; HTTPClient *http.Client; GRPCDialOpts []grpc.DialOption; GRPCConn *grpc.ClientConn; GRPCConnPool ConnPool; GRPCConnPoolSize int; NoAuth bool; TelemetryDisabled bool; ClientCertSource func(*tls.CertificateRequestInfo) (*tls.Certificate, error); CustomClaims map[string]any; SkipValidation bool; ImpersonationConfig *impersonate.Config; EnableDirectPath bool; EnableDirectPathXds bool; EnableDirectPathXdsOverInterconnect bool; AllowNonDefaultServiceAccount bool; DefaultUniverseDomain string; UniverseDomain string; AllowHardBoundTokens []string; Logger *slog.Logger; QuotaProject string; RequestReason string; TelemetryAttributes map[string]string; AuthCredentials *auth.Credentials; AuthCredentialsJSON []byte; AuthCredentialsFile string; AuthCredentialsType credentialstype.CredType; EnableNewAuthLibrary bool; EnableAsyncRefreshDryRun func() }
func (*DialSettings) GetAudience() string
func (*DialSettings) GetAuthCredentialsFile() (string, credentialstype.CredType)
func (*DialSettings) GetAuthCredentialsJSON() ([]byte, credentialstype.CredType)
func (*DialSettings) GetDefaultUniverseDomain() string
func (*DialSettings) GetScopes() []string
func (*DialSettings) GetUniverseDomain() string
func (*DialSettings) HasCustomAudience() bool
func (*DialSettings) IsNewAuthLibraryEnabled() bool
func (*DialSettings) IsUniverseDomainGDU() bool
func (*DialSettings) Validate() error
