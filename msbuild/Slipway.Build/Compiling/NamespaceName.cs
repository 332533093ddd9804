using Slipway.Schema.Formats;

namespace Slipway.Build.Compiling;

/// <summary>The namespace of specs that name none.</summary>
internal static class NamespaceName
{
    /// <summary>What holds where the project names none.</summary>
    public const string Default = "default";

    /// <summary>Why no namespace can have the name; null where one can.</summary>
    public static string? Fault(string? name) =>
        !string.IsNullOrEmpty(name) && DnsName.Label.Fault(name) is { } fault
            ? $"'{name}' {fault}: write {DnsName.Label.Meaning}, as in ml-prod"
            : null;
}
