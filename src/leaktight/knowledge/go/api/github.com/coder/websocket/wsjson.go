// Interface of github.com/coder/websocket/wsjson@v1.8.15, generated from its types. Signatures only.
package wsjson

import "context"
import "github.com/coder/websocket"

func Read(ctx context.Context, c *websocket.Conn, v any) error
func Write(ctx context.Context, c *websocket.Conn, v any) error
