namespace Slipway.Schema.CSharp.Naming;

/// <summary>The parameters that methods of builders have in addition to the schema's own values, which give way to them.</summary>
internal static class ReservedParameters
{
    /// <summary>The name of what is made.</summary>
    public const string Name = "name";

    /// <summary>The namespace of a document.</summary>
    public const string Namespace = "namespace";

    /// <summary>The key of an entry of a mapping.</summary>
    public const string Key = "key";

    private static readonly string[] OfPart = ["made", "configure", "callerFile", "callerLine"];

    private static readonly string[] OfRoot = [.. OfPart, "begun", "target"];

    /// <summary>The names that are taken where a builder is made by itself.</summary>
    /// <param name="own">The parameters that only such a builder has.</param>
    /// <returns>A scope in which they are taken.</returns>
    public static NameScope Root(params string[] own) => new([.. own, .. OfRoot]);

    /// <summary>The names that are taken where a member makes a builder inside another one.</summary>
    /// <param name="isEntry">Whether the member takes the key of an entry first.</param>
    /// <returns>A scope in which they are taken.</returns>
    public static NameScope Part(bool isEntry) => isEntry ? new([Key, .. OfPart]) : new([.. OfPart]);
}
