namespace Slipway.LanguageServer.Protocol;

/// <summary>A request that gets an error in place of a result.</summary>
/// <param name="code">The code of the protocol.</param>
/// <param name="reason">Why, for people.</param>
internal sealed class RequestException(int code, string reason) : Exception(reason)
{
    /// <summary>The message is not JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The message is JSON and no request.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>The server does not know the method.</summary>
    public const int UnknownMethod = -32601;

    /// <summary>The parameters are not those of the method.</summary>
    public const int InvalidParameters = -32602;

    /// <summary>The server failed.</summary>
    public const int Internal = -32603;

    /// <summary>The request is sound, and what it asks for cannot be done.</summary>
    public const int Failed = -32803;

    /// <summary>The server has not been initialized.</summary>
    public const int NotInitialized = -32002;

    /// <summary>The client has cancelled the request.</summary>
    public const int Cancelled = -32800;

    /// <summary>The code of the protocol.</summary>
    public int Code { get; } = code;
}
