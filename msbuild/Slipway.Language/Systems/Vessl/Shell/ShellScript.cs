using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>A script of a run, as the shell reads it.</summary>
internal sealed class ShellScript
{
    /// <summary>Reads a script.</summary>
    /// <param name="node">The script.</param>
    public ShellScript(SpecScalar node)
    {
        Text = node.Text;
        Mask = ShellMask.Of(node.Text);
        Commands = [.. ShellCommand.In(node.Text, Mask)];
        Places = new ScriptPlace(node);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What the shell looks at.</summary>
    public ShellMask Mask { get; }

    /// <summary>The commands.</summary>
    public IReadOnlyList<ShellCommand> Commands { get; }

    /// <summary>Where its parts are.</summary>
    public ScriptPlace Places { get; }
}
