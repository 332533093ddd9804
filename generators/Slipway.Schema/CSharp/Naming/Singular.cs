namespace Slipway.Schema.CSharp.Naming;

/// <summary>What one item of a list is called.</summary>
internal static class Singular
{
    private static readonly string[] AlreadySingular = ["ss", "us", "is", "dns", "gcs", "tls", "https", "args"];

    /// <summary>Makes the name of a list that of an item: <c>Policies</c> becomes <c>Policy</c>, <c>Ports</c> becomes <c>Port</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The item's name; the name itself where it is not a plural.</returns>
    public static string Of(string name)
    {
        if (name.Equals("Args", StringComparison.Ordinal) || name.EndsWith("Args", StringComparison.Ordinal))
            return name.Substring(0, name.Length - 1);
        if (AlreadySingular.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            return name;
        if (Ends(name, "ies", 4))
            return name.Substring(0, name.Length - 3) + "y";
        if (
            Ends(name, "sses", 5)
            || Ends(name, "ches", 5)
            || Ends(name, "shes", 5)
            || Ends(name, "xes", 4)
            || Ends(name, "iases", 6)
        )
            return name.Substring(0, name.Length - 2);
        return Ends(name, "s", 3) ? name.Substring(0, name.Length - 1) : name;
    }

    private static bool Ends(string name, string end, int least) =>
        name.Length >= least && name.EndsWith(end, StringComparison.Ordinal);
}
