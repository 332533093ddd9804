namespace Slipway.Kinds.Readiness;

/// <summary>How far an object is.</summary>
public enum ReadyPhase
{
    /// <summary>It does what it is there for, or has done it.</summary>
    Ready,

    /// <summary>It is on its way.</summary>
    Waiting,

    /// <summary>It says that it failed, and may still recover: only when it says so for a while it counts.</summary>
    Failing,

    /// <summary>It failed for good.</summary>
    Failed,
}
