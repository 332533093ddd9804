using System.Text;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Names of values that go from step to step, in the form Argo takes: letters, digits, '_' and '-'.</summary>
internal static class ParameterNames
{
    /// <summary>The parameter that holds an output.</summary>
    public static string Of(string output)
    {
        var name = new StringBuilder(output.Length);
        foreach (var letter in output)
            name.Append(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-');
        return name.Length == 0 ? "value" : name.ToString();
    }
}
