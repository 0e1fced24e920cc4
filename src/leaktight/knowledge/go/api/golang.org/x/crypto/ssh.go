// Interface of golang.org/x/crypto/ssh@v0.58.0, generated from its types. Signatures only.
package ssh

import "context"
import "crypto"
import "crypto/dsa"
import "encoding/pem"
import "io"
import "net"
import "time"

const CS7 = 90
const CS8 = 91
const CertAlgoDSAv01 = "ssh-dss-cert-v01@openssh.com"
const CertAlgoECDSA256v01 = "ecdsa-sha2-nistp256-cert-v01@openssh.com"
const CertAlgoECDSA384v01 = "ecdsa-sha2-nistp384-cert-v01@openssh.com"
const CertAlgoECDSA521v01 = "ecdsa-sha2-nistp521-cert-v01@openssh.com"
const CertAlgoED25519v01 = "ssh-ed25519-cert-v01@openssh.com"
const CertAlgoMLDSA44v01Go = "ssh-mldsa-44-cert-v01@golang.org"
const CertAlgoMLDSA65v01Go = "ssh-mldsa-65-cert-v01@golang.org"
const CertAlgoMLDSA87v01Go = "ssh-mldsa-87-cert-v01@golang.org"
const CertAlgoRSASHA256v01 = "rsa-sha2-256-cert-v01@openssh.com"
const CertAlgoRSASHA512v01 = "rsa-sha2-512-cert-v01@openssh.com"
const CertAlgoRSAv01 = "ssh-rsa-cert-v01@openssh.com"
const CertAlgoSKECDSA256v01 = "sk-ecdsa-sha2-nistp256-cert-v01@openssh.com"
const CertAlgoSKED25519v01 = "sk-ssh-ed25519-cert-v01@openssh.com"
const CertSigAlgoRSASHA2256v01 = "rsa-sha2-256-cert-v01@openssh.com"
const CertSigAlgoRSASHA2512v01 = "rsa-sha2-512-cert-v01@openssh.com"
const CertSigAlgoRSAv01 = "ssh-rsa-cert-v01@openssh.com"
const CertTimeInfinity = 18446744073709551615
const CipherAES128CTR = "aes128-ctr"
const CipherAES128GCM = "aes128-gcm@openssh.com"
const CipherAES192CTR = "aes192-ctr"
const CipherAES256CTR = "aes256-ctr"
const CipherAES256GCM = "aes256-gcm@openssh.com"
const CipherChaCha20Poly1305 = "chacha20-poly1305@openssh.com"
const ConnectionFailed RejectionReason = 2
const ECHO = 53
const ECHOCTL = 60
const ECHOE = 54
const ECHOK = 55
const ECHOKE = 61
const ECHONL = 56
const HMACSHA1 = "hmac-sha1"
const HMACSHA256 = "hmac-sha2-256"
const HMACSHA256ETM = "hmac-sha2-256-etm@openssh.com"
const HMACSHA512 = "hmac-sha2-512"
const HMACSHA512ETM = "hmac-sha2-512-etm@openssh.com"
const HostCert = 2
const ICANON = 51
const ICRNL = 36
const IEXTEN = 59
const IGNCR = 35
const IGNPAR = 30
const IMAXBEL = 41
const INLCR = 34
const INPCK = 32
const ISIG = 50
const ISTRIP = 33
const IUCLC = 37
const IUTF8 = 42
const IXANY = 39
const IXOFF = 40
const IXON = 38
const InsecureCertAlgoDSAv01 = "ssh-dss-cert-v01@openssh.com"
const InsecureCipherAES128CBC = "aes128-cbc"
const InsecureCipherRC4 = "arcfour"
const InsecureCipherRC4128 = "arcfour128"
const InsecureCipherRC4256 = "arcfour256"
const InsecureCipherTripleDESCBC = "3des-cbc"
const InsecureHMACSHA196 = "hmac-sha1-96"
const InsecureKeyAlgoDSA = "ssh-dss"
const InsecureKeyExchangeDH14SHA1 = "diffie-hellman-group14-sha1"
const InsecureKeyExchangeDH1SHA1 = "diffie-hellman-group1-sha1"
const InsecureKeyExchangeDHGEXSHA1 = "diffie-hellman-group-exchange-sha1"
const KeyAlgoDSA = "ssh-dss"
const KeyAlgoECDSA256 = "ecdsa-sha2-nistp256"
const KeyAlgoECDSA384 = "ecdsa-sha2-nistp384"
const KeyAlgoECDSA521 = "ecdsa-sha2-nistp521"
const KeyAlgoED25519 = "ssh-ed25519"
const KeyAlgoMLDSA44 = "ssh-mldsa-44"
const KeyAlgoMLDSA65 = "ssh-mldsa-65"
const KeyAlgoMLDSA87 = "ssh-mldsa-87"
const KeyAlgoRSA = "ssh-rsa"
const KeyAlgoRSASHA256 = "rsa-sha2-256"
const KeyAlgoRSASHA512 = "rsa-sha2-512"
const KeyAlgoSKECDSA256 = "sk-ecdsa-sha2-nistp256@openssh.com"
const KeyAlgoSKED25519 = "sk-ssh-ed25519@openssh.com"
const KeyExchangeCurve25519 = "curve25519-sha256"
const KeyExchangeDH14SHA256 = "diffie-hellman-group14-sha256"
const KeyExchangeDH16SHA512 = "diffie-hellman-group16-sha512"
const KeyExchangeDHGEXSHA256 = "diffie-hellman-group-exchange-sha256"
const KeyExchangeECDHP256 = "ecdh-sha2-nistp256"
const KeyExchangeECDHP384 = "ecdh-sha2-nistp384"
const KeyExchangeECDHP521 = "ecdh-sha2-nistp521"
const KeyExchangeMLKEM768X25519 = "mlkem768x25519-sha256"
const NOFLSH = 57
const OCRNL = 73
const OLCUC = 71
const ONLCR = 72
const ONLRET = 75
const ONOCR = 74
const OPOST = 70
const PARENB = 92
const PARMRK = 31
const PARODD = 93
const PENDIN = 62
const Prohibited RejectionReason = 1
const ResourceShortage RejectionReason = 4
const SIGABRT Signal = "ABRT"
const SIGALRM Signal = "ALRM"
const SIGFPE Signal = "FPE"
const SIGHUP Signal = "HUP"
const SIGILL Signal = "ILL"
const SIGINT Signal = "INT"
const SIGKILL Signal = "KILL"
const SIGPIPE Signal = "PIPE"
const SIGQUIT Signal = "QUIT"
const SIGSEGV Signal = "SEGV"
const SIGTERM Signal = "TERM"
const SIGUSR1 Signal = "USR1"
const SIGUSR2 Signal = "USR2"
const SigAlgoRSA = "ssh-rsa"
const SigAlgoRSASHA2256 = "rsa-sha2-256"
const SigAlgoRSASHA2512 = "rsa-sha2-512"
const TOSTOP = 58
const TTY_OP_ISPEED = 128
const TTY_OP_OSPEED = 129
const UnknownChannelType RejectionReason = 3
const UserCert = 1
const VDISCARD = 18
const VDSUSP = 11
const VEOF = 5
const VEOL = 6
const VEOL2 = 7
const VERASE = 3
const VFLUSH = 15
const VINTR = 1
const VKILL = 4
const VLNEXT = 14
const VQUIT = 2
const VREPRINT = 12
const VSTART = 8
const VSTATUS = 17
const VSTOP = 9
const VSUSP = 10
const VSWTCH = 16
const VWERASE = 13
const XCASE = 52
var ErrNoAuth error
func BannerDisplayStderr() BannerCallback
func Dial(network string, addr string, config *ClientConfig) (*Client, error)
func DiscardRequests(in <-chan *Request)
func FingerprintLegacyMD5(pubKey PublicKey) string
func FingerprintSHA256(pubKey PublicKey) string
func FixedHostKey(key PublicKey) HostKeyCallback
func GSSAPIWithMICAuthMethod(gssAPIClient GSSAPIClient, target string) AuthMethod
func InsecureAlgorithms() Algorithms
func InsecureIgnoreHostKey() HostKeyCallback
func KeyboardInteractive(challenge KeyboardInteractiveChallenge) AuthMethod
func Marshal(msg any) []byte
func MarshalAuthorizedKey(key PublicKey) []byte
func MarshalPrivateKey(key crypto.PrivateKey, comment string) (*pem.Block, error)
func MarshalPrivateKeyWithPassphrase(key crypto.PrivateKey, comment string, passphrase []byte) (*pem.Block, error)
func NewCertSigner(cert *Certificate, signer Signer) (Signer, error)
func NewClient(c Conn, chans <-chan NewChannel, reqs <-chan *Request) *Client
func NewClientConn(c net.Conn, addr string, config *ClientConfig) (Conn, <-chan NewChannel, <-chan *Request, error)
func NewControlClientConn(c net.Conn) (Conn, <-chan NewChannel, <-chan *Request, error)
func NewPublicKey(key any) (PublicKey, error)
func NewServerConn(c net.Conn, config *ServerConfig) (*ServerConn, <-chan NewChannel, <-chan *Request, error)
func NewSignerFromKey(key any) (Signer, error)
func NewSignerFromSigner(signer crypto.Signer) (Signer, error)
func NewSignerWithAlgorithms(signer AlgorithmSigner, algorithms []string) (MultiAlgorithmSigner, error)
func ParseAuthorizedKey(in []byte) (out PublicKey, comment string, options []string, rest []byte, err error)
func ParseDSAPrivateKey(der []byte) (*dsa.PrivateKey, error)
func ParseKnownHosts(in []byte) (marker string, hosts []string, pubKey PublicKey, comment string, rest []byte, err error)
func ParsePrivateKey(pemBytes []byte) (Signer, error)
func ParsePrivateKeyWithPassphrase(pemBytes []byte, passphrase []byte) (Signer, error)
func ParsePublicKey(in []byte) (out PublicKey, err error)
func ParseRawPrivateKey(pemBytes []byte) (any, error)
func ParseRawPrivateKeyWithPassphrase(pemBytes []byte, passphrase []byte) (any, error)
func Password(secret string) AuthMethod
func PasswordCallback(prompt func() (secret string, err error)) AuthMethod
func PublicKeys(signers ...Signer) AuthMethod
func PublicKeysCallback(getSigners func() (signers []Signer, err error)) AuthMethod
func RetryableAuthMethod(auth AuthMethod, maxTries int) AuthMethod
func SupportedAlgorithms() Algorithms
func Unmarshal(data []byte, out any) error
type AlgorithmNegotiationError struct { What string; RequestedAlgorithms []string; SupportedAlgorithms []string }
func (*AlgorithmNegotiationError) Error() string
type AlgorithmSigner interface { Signer; SignWithAlgorithm(rand io.Reader, data []byte, algorithm string) (*Signature, error) }
type Algorithms struct { KeyExchanges []string; Ciphers []string; MACs []string; HostKeys []string; PublicKeyAuths []string }
type AlgorithmsConnMetadata interface { ConnMetadata; Algorithms() NegotiatedAlgorithms }
type AuthMethod interface { auth(); method() }
type BannerCallback func(message string) error
type BannerError struct { Err error; Message string }
func (*BannerError) Error() string
func (*BannerError) Unwrap() error
type CertChecker struct { SupportedCriticalOptions []string; IsUserAuthority func(auth PublicKey) bool; IsHostAuthority func(auth PublicKey, address string) bool; Clock func() time.Time; UserKeyFallback func(conn ConnMetadata, key PublicKey) (*Permissions, error); HostKeyFallback HostKeyCallback; IsRevoked func(cert *Certificate) bool }
func (*CertChecker) Authenticate(conn ConnMetadata, pubKey PublicKey) (*Permissions, error)
func (*CertChecker) CheckCert(principal string, cert *Certificate) error
func (*CertChecker) CheckHostKey(addr string, remote net.Addr, key PublicKey) error
type Certificate struct { Nonce []byte; Key PublicKey; Serial uint64; CertType uint32; KeyId string; ValidPrincipals []string; ValidAfter uint64; ValidBefore uint64; Permissions; Reserved []byte; SignatureKey PublicKey; Signature *Signature }
func (*Certificate) Marshal() []byte
func (*Certificate) SignCert(rand io.Reader, authority Signer) error
func (*Certificate) Type() string
func (*Certificate) Verify(data []byte, sig *Signature) error
type Channel interface { Close() error; CloseWrite() error; Read(data []byte) (int, error); SendRequest(name string, wantReply bool, payload []byte) (bool, error); Stderr() io.ReadWriter; Write(data []byte) (int, error) }
type Client struct { Conn }
func (*Client) Dial(n string, addr string) (net.Conn, error)
func (*Client) DialContext(ctx context.Context, n string, addr string) (net.Conn, error)
func (*Client) DialTCP(n string, laddr *net.TCPAddr, raddr *net.TCPAddr) (net.Conn, error)
func (*Client) HandleChannelOpen(channelType string) <-chan NewChannel
func (*Client) Listen(n string, addr string) (net.Listener, error)
func (*Client) ListenTCP(laddr *net.TCPAddr) (net.Listener, error)
func (*Client) ListenUnix(socketPath string) (net.Listener, error)
func (*Client) NewSession() (*Session, error)
type ClientAuthCallback func(ctx *ClientAuthContext) (AuthMethod, error)
type ClientAuthContext struct { Metadata ConnMetadata; Algorithms NegotiatedAlgorithms; AllowedMethods []string; PartialSuccessMethods []string; TriedMethods []string }
type ClientConfig struct { Config; User string; Auth []AuthMethod; HostKeyCallback HostKeyCallback; BannerCallback BannerCallback; ClientVersion string; HostKeyAlgorithms []string; Timeout time.Duration; AuthCallback ClientAuthCallback }
type Config struct { Rand io.Reader; RekeyThreshold uint64; KeyExchanges []string; Ciphers []string; MACs []string }
func (*Config) SetDefaults()
type Conn interface { ConnMetadata; Close() error; OpenChannel(name string, data []byte) (Channel, <-chan *Request, error); SendRequest(name string, wantReply bool, payload []byte) (bool, []byte, error); Wait() error }
type ConnMetadata interface { ClientVersion() []byte; LocalAddr() net.Addr; RemoteAddr() net.Addr; ServerVersion() []byte; SessionID() []byte; User() string }
type CryptoPublicKey interface { CryptoPublicKey() crypto.PublicKey }
type DirectionAlgorithms struct { Cipher string; MAC string }
type ExitError struct { Waitmsg }
func (*ExitError) Error() string
type ExitMissingError struct{}
func (*ExitMissingError) Error() string
type GSSAPIClient interface { DeleteSecContext() error; GetMIC(micFiled []byte) ([]byte, error); InitSecContext(target string, token []byte, isGSSDelegCreds bool) (outputToken []byte, needContinue bool, err error) }
type GSSAPIServer interface { AcceptSecContext(token []byte) (outputToken []byte, srcName string, needContinue bool, err error); DeleteSecContext() error; VerifyMIC(micField []byte, micToken []byte) error }
type GSSAPIWithMICConfig struct { AllowLogin func(conn ConnMetadata, srcName string) (*Permissions, error); Server GSSAPIServer }
type HostKeyCallback func(hostname string, remote net.Addr, key PublicKey) error
type KeyboardInteractiveChallenge func(name string, instruction string, questions []string, echos []bool) (answers []string, err error)
type MultiAlgorithmSigner interface { AlgorithmSigner; Algorithms() []string }
type NegotiatedAlgorithms struct { KeyExchange string; HostKey string; Read DirectionAlgorithms; Write DirectionAlgorithms }
type NewChannel interface { Accept() (Channel, <-chan *Request, error); ChannelType() string; ExtraData() []byte; Reject(reason RejectionReason, message string) error }
type OpenChannelError struct { Reason RejectionReason; Message string }
func (*OpenChannelError) Error() string
type PartialSuccessError struct { Next ServerAuthCallbacks }
func (*PartialSuccessError) Error() string
type PassphraseMissingError struct { PublicKey PublicKey }
func (*PassphraseMissingError) Error() string
type Permissions struct { CriticalOptions map[string]string; Extensions map[string]string; ExtraData map[any]any }
type PublicKey interface { Marshal() []byte; Type() string; Verify(data []byte, sig *Signature) error }
type RejectionReason uint32
func (RejectionReason) String() string
type Request struct { Type string; WantReply bool; Payload []byte }
func (*Request) Reply(ok bool, payload []byte) error
type ServerAuthCallbacks struct { PasswordCallback func(conn ConnMetadata, password []byte) (*Permissions, error); PublicKeyCallback func(conn ConnMetadata, key PublicKey) (*Permissions, error); KeyboardInteractiveCallback func(conn ConnMetadata, client KeyboardInteractiveChallenge) (*Permissions, error); GSSAPIWithMICConfig *GSSAPIWithMICConfig }
type ServerAuthError struct { Errors []error }
func (ServerAuthError) Error() string
type ServerConfig struct { Config; PublicKeyAuthAlgorithms []string; NoClientAuth bool; NoClientAuthCallback func(ConnMetadata) (*Permissions, error); MaxAuthTries int; PasswordCallback func(conn ConnMetadata, password []byte) (*Permissions, error); PublicKeyCallback func(conn ConnMetadata, key PublicKey) (*Permissions, error); VerifiedPublicKeyCallback func(conn ConnMetadata, key PublicKey, permissions *Permissions, signatureAlgorithm string) (*Permissions, error); KeyboardInteractiveCallback func(conn ConnMetadata, client KeyboardInteractiveChallenge) (*Permissions, error); AuthLogCallback func(conn ConnMetadata, method string, err error); PreAuthConnCallback func(ServerPreAuthConn); ServerVersion string; BannerCallback func(conn ConnMetadata) string; GSSAPIWithMICConfig *GSSAPIWithMICConfig }
func (*ServerConfig) AddHostKey(key Signer)
type ServerConn struct { Conn; Permissions *Permissions }
type ServerPreAuthConn interface { ConnMetadata; SendAuthBanner(string) error; unexportedMethodForFutureProofing() }
type Session struct { Stdin io.Reader; Stdout io.Writer; Stderr io.Writer }
func (*Session) Close() error
func (*Session) CombinedOutput(cmd string) ([]byte, error)
func (*Session) Output(cmd string) ([]byte, error)
func (*Session) RequestPty(term string, h int, w int, termmodes TerminalModes) error
func (*Session) RequestSubsystem(subsystem string) error
func (*Session) Run(cmd string) error
func (*Session) SendRequest(name string, wantReply bool, payload []byte) (bool, error)
func (*Session) Setenv(name string, value string) error
func (*Session) Shell() error
func (*Session) Signal(sig Signal) error
func (*Session) Start(cmd string) error
func (*Session) StderrPipe() (io.Reader, error)
func (*Session) StdinPipe() (io.WriteCloser, error)
func (*Session) StdoutPipe() (io.Reader, error)
func (*Session) Wait() error
func (*Session) WindowChange(h int, w int) error
type Signal string
type Signature struct { Format string; Blob []byte; Rest []byte }
type Signer interface { PublicKey() PublicKey; Sign(rand io.Reader, data []byte) (*Signature, error) }
type TerminalModes map[uint8]uint32
type Waitmsg struct{}
func (Waitmsg) ExitStatus() int
func (Waitmsg) Lang() string
func (Waitmsg) Msg() string
func (Waitmsg) Signal() string
func (Waitmsg) String() string
