namespace Slipway.Kinds.Readiness;

/// <summary>How far an object is, with the words of its own status.</summary>
/// <param name="Phase">How far.</param>
/// <param name="Text">Its words: <c>Succeeded</c>, <c>Ready: 1/2</c>.</param>
public sealed record ReadyState(ReadyPhase Phase, string Text)
{
    /// <summary>Ready.</summary>
    /// <param name="text">Its words.</param>
    /// <returns>The state.</returns>
    public static ReadyState Ready(string text) => new(ReadyPhase.Ready, text);

    /// <summary>On its way.</summary>
    /// <param name="text">Its words.</param>
    /// <returns>The state.</returns>
    public static ReadyState Waiting(string text) => new(ReadyPhase.Waiting, text);

    /// <summary>Failed, with hope.</summary>
    /// <param name="text">Its words.</param>
    /// <returns>The state.</returns>
    public static ReadyState Failing(string text) => new(ReadyPhase.Failing, text);
}
