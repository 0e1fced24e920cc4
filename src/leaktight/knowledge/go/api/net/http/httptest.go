// Interface of net/http/httptest@go1.26.8, generated from its types. Signatures only.
package httptest

import "bytes"
import "context"
import "crypto/tls"
import "crypto/x509"
import "io"
import "net"
import "net/http"

const DefaultRemoteAddr = "1.2.3.4"
func NewRecorder() *ResponseRecorder
func NewRequest(method string, target string, body io.Reader) *http.Request
func NewRequestWithContext(ctx context.Context, method string, target string, body io.Reader) *http.Request
func NewServer(handler http.Handler) *Server
func NewTLSServer(handler http.Handler) *Server
func NewUnstartedServer(handler http.Handler) *Server
type ResponseRecorder struct { Code int; HeaderMap http.Header; Body *bytes.Buffer; Flushed bool }
func (*ResponseRecorder) Flush()
func (*ResponseRecorder) Header() http.Header
func (*ResponseRecorder) Result() *http.Response
func (*ResponseRecorder) Write(buf []byte) (int, error)
func (*ResponseRecorder) WriteHeader(code int)
func (*ResponseRecorder) WriteString(str string) (int, error)
type Server struct { URL string; Listener net.Listener; EnableHTTP2 bool; TLS *tls.Config; Config *http.Server }
func (*Server) Certificate() *x509.Certificate
func (*Server) Client() *http.Client
func (*Server) Close()
func (*Server) CloseClientConnections()
func (*Server) Start()
func (*Server) StartTLS()
