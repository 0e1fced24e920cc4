// Interface of net/smtp@go1.26.8, generated from its types. Signatures only.
package smtp

import "crypto/tls"
import "io"
import "net"
import "net/textproto"

func CRAMMD5Auth(username string, secret string) Auth
func Dial(addr string) (*Client, error)
func NewClient(conn net.Conn, host string) (*Client, error)
func PlainAuth(identity string, username string, password string, host string) Auth
func SendMail(addr string, a Auth, from string, to []string, msg []byte) error
type Auth interface { Next(fromServer []byte, more bool) (toServer []byte, err error); Start(server *ServerInfo) (proto string, toServer []byte, err error) }
type Client struct { Text *textproto.Conn }
func (*Client) Auth(a Auth) error
func (*Client) Close() error
func (*Client) Data() (io.WriteCloser, error)
func (*Client) Extension(ext string) (bool, string)
func (*Client) Hello(localName string) error
func (*Client) Mail(from string) error
func (*Client) Noop() error
func (*Client) Quit() error
func (*Client) Rcpt(to string) error
func (*Client) Reset() error
func (*Client) StartTLS(config *tls.Config) error
func (*Client) TLSConnectionState() (state tls.ConnectionState, ok bool)
func (*Client) Verify(addr string) error
type ServerInfo struct { Name string; TLS bool; Auth []string }
