// Interface of google.golang.org/api/option@v0.311.0, generated from its types. Signatures only.
package option

import "cloud.google.com/go/auth"
import "crypto/tls"
import "golang.org/x/oauth2"
import "golang.org/x/oauth2/google"
import "google.golang.org/api/internal"
import "google.golang.org/api/internal/credentialstype"
import "google.golang.org/grpc"
import "log/slog"
import "net/http"

const AuthorizedUser credentialstype.CredType = "authorized_user"
const ExternalAccount credentialstype.CredType = "external_account"
const ImpersonatedServiceAccount credentialstype.CredType = "impersonated_service_account"
const ServiceAccount credentialstype.CredType = "service_account"
func ImpersonateCredentials(target string, delegates ...string) ClientOption
func WithAPIKey(apiKey string) ClientOption
func WithAudiences(audience ...string) ClientOption
func WithAuthCredentials(creds *auth.Credentials) ClientOption
func WithAuthCredentialsFile(credType CredentialsType, filename string) ClientOption
func WithAuthCredentialsJSON(credType CredentialsType, json []byte) ClientOption
func WithClientCertSource(s ClientCertSource) ClientOption
func WithCredentials(creds *google.Credentials) ClientOption
func WithCredentialsFile(filename string) ClientOption
func WithCredentialsJSON(p []byte) ClientOption
func WithEndpoint(url string) ClientOption
func WithGRPCConn(conn *grpc.ClientConn) ClientOption
func WithGRPCConnectionPool(size int) ClientOption
func WithGRPCDialOption(opt grpc.DialOption) ClientOption
func WithHTTPClient(client *http.Client) ClientOption
func WithLogger(l *slog.Logger) ClientOption
func WithQuotaProject(quotaProject string) ClientOption
func WithRequestReason(requestReason string) ClientOption
func WithScopes(scope ...string) ClientOption
func WithServiceAccountFile(filename string) ClientOption
func WithTelemetryDisabled() ClientOption
func WithTokenSource(s oauth2.TokenSource) ClientOption
func WithUniverseDomain(ud string) ClientOption
func WithUserAgent(ua string) ClientOption
func WithoutAuthentication() ClientOption
type ClientCertSource = func(*tls.CertificateRequestInfo) (*tls.Certificate, error)
type ClientOption interface { Apply(*internal.DialSettings) }
type CredentialsType = credentialstype.CredType
