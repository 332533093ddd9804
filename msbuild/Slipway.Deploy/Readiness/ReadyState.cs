namespace Slipway.Deploy.Readiness;

/// <summary>How far an object is.</summary>
internal enum ReadyPhase
{
    /// <summary>It does what it is there for, or has done it.</summary>
    Ready,

    /// <summary>It is on its way.</summary>
    Waiting,

    /// <summary>It says that it failed, and may still mend itself: only when it says so for a while it counts.</summary>
    Failing,

    /// <summary>It failed for good.</summary>
    Failed,
}

/// <summary>How far an object is, with the words of its own status.</summary>
/// <param name="Phase">How far.</param>
/// <param name="Text">Its words: <c>Succeeded</c>, <c>Ready: 1/2</c>.</param>
internal sealed record ReadyState(ReadyPhase Phase, string Text)
{
    public static ReadyState Ready(string text) => new(ReadyPhase.Ready, text);

    public static ReadyState Waiting(string text) => new(ReadyPhase.Waiting, text);

    public static ReadyState Failing(string text) => new(ReadyPhase.Failing, text);

    public static ReadyState Failed(string text) => new(ReadyPhase.Failed, text);
}
