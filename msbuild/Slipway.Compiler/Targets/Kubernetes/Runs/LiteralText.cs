namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>Texts that a container gets as they are: Kubernetes replaces <c>$(NAME)</c> in commands and variables.</summary>
internal static class LiteralText
{
    public static string Of(string text) => text.Replace("$(", "$$(", StringComparison.Ordinal);
}
