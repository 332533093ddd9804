namespace Slipway.Schema.Formats;

/// <summary>Paths inside a container.</summary>
public static class ContainerPath
{
    /// <summary><c>absolute-path</c>: where a volume is mounted.</summary>
    public static ValueFormat Absolute { get; } =
        new("absolute-path", "a path that starts with '/' and holds no ':'", "/data", Fault);

    private static string? Fault(string text) =>
        text switch
        {
            "" => "is empty",
            _ when text[0] != '/' => "does not start with '/'",
            _ when text.Contains(':') => "holds a ':', which mounts do not allow",
            _ => null,
        };
}
