namespace Slipway.Schema.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Advice; shown in detailed logs and in SARIF as a note.</summary>
    Info,

    /// <summary>The platform accepts the spec, and it is broken, dangerous or almost surely unintended.</summary>
    Warning,

    /// <summary>The platform rejects the spec, or it cannot work.</summary>
    Error,
}
