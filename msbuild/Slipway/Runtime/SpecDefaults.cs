namespace Slipway.Runtime;

/// <summary>What the build gives to specs that do not say otherwise.</summary>
internal static class SpecDefaults
{
    /// <summary>Unit tests run spec methods side by side, each with a namespace of its own.</summary>
    private static readonly AsyncLocal<string?> Given = new();

    /// <summary>The namespace of documents that name none.</summary>
    public static string Namespace => Given.Value is { Length: > 0 } given ? given : "default";

    /// <summary>Runs code that makes documents.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="namespace">The project's namespace.</param>
    /// <param name="run">The code.</param>
    /// <returns>What the code gives.</returns>
    public static T Within<T>(string @namespace, Func<T> run)
    {
        var outer = Given.Value;
        Given.Value = @namespace;
        try
        {
            return run();
        }
        finally
        {
            Given.Value = outer;
        }
    }
}
