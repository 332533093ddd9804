using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Kinds.Naming;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Applying;

/// <summary>Why the server does not take an object.</summary>
internal static class ApplyFault
{
    /// <summary>How many reasons are reported.</summary>
    private const int MaximumReasons = 5;

    public static Diagnostic Of(ObjectIdentity identity, ClusterAnswer answer) =>
        answer.IsFieldConflict ? DeployDiagnostics.Conflict.With(identity, Owners(answer))
        : answer.IsMissing && answer.Body.Text("details", "kind") == "namespaces"
            ? Rejected(identity, "its namespace is gone")
        : answer.IsMissing ? Rejected(identity, "the cluster does not serve its kind any more")
        : Rejected(identity, Reasons(identity, answer));

    private static Diagnostic Rejected(ObjectIdentity identity, string reason) =>
        DeployDiagnostics.Rejected.With(identity, reason);

    /// <summary>Who owns what: <c>'kubectl' owns .spec.replicas and 2 more</c>.</summary>
    private static string Owners(ClusterAnswer answer)
    {
        var byOwner = answer
            .Causes.Where(cause => cause.Text("reason") == "FieldManagerConflict")
            .GroupBy(
                cause => Owner(cause.Text("message") ?? ""),
                cause => cause.Text("field") ?? "",
                StringComparer.Ordinal
            );
        return string.Join("; ", byOwner.Select(owner => $"{owner.Key} owns {Few(owner)}"));
    }

    /// <summary>The manager of <c>conflict with "kubectl" using apps/v1</c>.</summary>
    private static string Owner(string message)
    {
        var parts = message.Split('"');
        return parts.Length > 2 ? $"'{parts[1]}'" : "another manager";
    }

    private static string Few(IEnumerable<string> fields)
    {
        var all = fields.Distinct(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", all.Take(MaximumReasons));
        return all.Count <= MaximumReasons ? shown : $"{shown} and {all.Count - MaximumReasons} more";
    }

    /// <summary>
    /// A reason without the value of a whole object: the server prints it as its own code sees it, thousands of letters
    /// with the content of every variable, or a comparison over many lines.
    /// </summary>
    private static string WithoutValue(string message)
    {
        const string Before = "Invalid value: ";
        const string After = "}: ";
        var line = message.Split('\n')[0];
        var end = line.LastIndexOf(After, StringComparison.Ordinal);
        return line.StartsWith(Before, StringComparison.Ordinal) && end > 0 ? line[(end + After.Length)..] : line;
    }

    private static string Reasons(ObjectIdentity identity, ClusterAnswer answer)
    {
        var causes = answer.Causes.ToList();
        // What the server says of a value may repeat it.
        if (identity.Kind == "Secret")
            return causes.Count == 0
                ? $"{answer.Reason} (the server's message is not shown, since it may hold a value)"
                : Few(causes.Select(cause => $"{cause.Text("field")}: {cause.Text("reason")}"));
        var reasons =
            causes.Count == 0
                ? answer.Message
                : Few(causes.Select(cause => $"{cause.Text("field")}: {WithoutValue(cause.Text("message") ?? "")}"));
        return
            reasons.Contains("immutable", StringComparison.Ordinal)
            || reasons.Contains("are forbidden", StringComparison.Ordinal)
            ? $"{reasons}; what is stored cannot become this, so delete {identity.Short} and deploy again, or give it another name"
            : reasons;
    }
}
