// Interface of google.golang.org/grpc/credentials@v1.85.0, generated from its types. Signatures only.
package credentials

import "context"
import "crypto/tls"
import "crypto/x509"
import "google.golang.org/grpc/attributes"
import "google.golang.org/protobuf/proto"
import "net"
import "net/url"

const IntegrityOnly SecurityLevel = 2
const InvalidSecurityLevel SecurityLevel = 0
const NoSecurity SecurityLevel = 1
const PrivacyAndIntegrity SecurityLevel = 3
var ErrConnDispatched error
func CheckSecurityLevel(ai AuthInfo, level SecurityLevel) error
func ClientHandshakeInfoFromContext(ctx context.Context) ClientHandshakeInfo
func NewClientTLSFromCert(cp *x509.CertPool, serverNameOverride string) TransportCredentials
func NewClientTLSFromFile(certFile string, serverNameOverride string) (TransportCredentials, error)
func NewContextWithRequestInfo(ctx context.Context, ri RequestInfo) context.Context
func NewServerTLSFromCert(cert *tls.Certificate) TransportCredentials
func NewServerTLSFromFile(certFile string, keyFile string) (TransportCredentials, error)
func NewTLS(c *tls.Config) TransportCredentials
func RequestInfoFromContext(ctx context.Context) (ri RequestInfo, ok bool)
type AuthInfo interface { AuthType() string }
type AuthorityValidator interface { ValidateAuthority(authority string) error }
type Bundle interface { NewWithMode(mode string) (Bundle, error); PerRPCCredentials() PerRPCCredentials; TransportCredentials() TransportCredentials }
type ChannelzSecurityInfo interface { GetSecurityValue() ChannelzSecurityValue }
type ChannelzSecurityValue interface { isChannelzSecurityValue() }
type ClientHandshakeInfo struct { Attributes *attributes.Attributes }
type CommonAuthInfo struct { SecurityLevel SecurityLevel }
func (CommonAuthInfo) GetCommonAuthInfo() CommonAuthInfo
type OtherChannelzSecurityValue struct { ChannelzSecurityValue; Name string; Value proto.Message }
type PerRPCCredentials interface { GetRequestMetadata(ctx context.Context, uri ...string) (map[string]string, error); RequireTransportSecurity() bool }
type ProtocolInfo struct { ProtocolVersion string; SecurityProtocol string; SecurityVersion string; ServerName string }
type RequestInfo struct { Method string; AuthInfo AuthInfo }
type SecurityLevel int
func (SecurityLevel) String() string
type TLSChannelzSecurityValue struct { ChannelzSecurityValue; StandardName string; LocalCertificate []byte; RemoteCertificate []byte }
type TLSInfo struct { State tls.ConnectionState; CommonAuthInfo; SPIFFEID *url.URL }
func (TLSInfo) AuthType() string
func (TLSInfo) GetSecurityValue() ChannelzSecurityValue
func (TLSInfo) ValidateAuthority(authority string) error
type TransportCredentials interface { ClientHandshake(context.Context, string, net.Conn) (net.Conn, AuthInfo, error); Clone() TransportCredentials; Info() ProtocolInfo; OverrideServerName(string) error; ServerHandshake(net.Conn) (net.Conn, AuthInfo, error) }
