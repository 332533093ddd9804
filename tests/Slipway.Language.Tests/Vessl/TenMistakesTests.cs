namespace Slipway.Language.Tests.Vessl;

/// <summary>Mistakes that people really made in VESSL files, at the line and column where they made them.</summary>
public class TenMistakesTests
{
    private const string Resources = "resources:\n  cluster: vessl-gcp-oregon\n  preset: gpu-l4-small\n";

    private const string Image = "image: quay.io/vessl-ai/torch:2.1.0-cuda12.2-r3\n";

    [Fact]
    public void A_tab_indents_a_line() =>
        Verify(
            $"name: sasrec\n{Resources}{Image}run:\n  - workdir: /root/examples\n\tcommand: pip install x\n  - workdir: /root\n    command: ls\n",
            "8:1 SLIP0005"
        );

    [Fact]
    public void A_command_is_dedented_out_of_its_item() =>
        Verify(
            $"name: sasrec\n{Resources}{Image}run:\n  - workdir: /root/examples\n  command: pip install x\n",
            "8:3 SLIP0006 indent it to column 5"
        );

    [Fact]
    public void A_key_is_damaged_and_its_text_is_not_indented() =>
        Verify(
            $"name: motion\n{Resources}{Image}run:z\n  - command: |-\n    pip install x && streamlit run run_st.py\n    workdir: /code\n",
            "6:1 SLIP0006 a space is missing after the ':'",
            "7:3 SLIP0006",
            "8:5 SLIP0006 not indented deeper than the key above it"
        );

    [Fact]
    public void Idle_timeout_is_one_level_too_high() =>
        Verify(
            $"name: diffusion\n{Resources}{Image}interactive:\n  max_runtime: 24h\n  jupyter:\n  idle_timeout: 120m\n",
            "8:3 SLIP1020 because line 9, which belongs to it, is in its own column: indent by two spaces"
        );

    [Fact]
    public void Braces_of_a_placeholder_become_a_mapping() =>
        Verify(
            $"name: vllm\n{Resources}{Image}run: serve\nenv:\n  HF_TOKEN: {{HF_TOKEN}}\n  KEY:\n    value: {{YOUR_KEY}}\n    secret: true\n",
            "8:13 SLIP1003 put it in quotes",
            "10:12 SLIP1003"
        );

    [Theory]
    [InlineData("- path: /workspace/model\n    destination: vessl-model://my-org/my-repo")]
    [InlineData("- /export/model: vessl-model://my-org/my-repo")]
    public void Export_is_a_list(string list) =>
        Verify(
            $"name: train\n{Resources}{Image}run: train\nexport:\n  {list}\n",
            "8:3 SLIP1003 write 'path: destination' lines"
        );

    [Fact]
    public void Git_is_a_text() =>
        Verify(
            $"name: ui\n{Resources}{Image}run: serve\nimport:\n  /app:\n    git: https://github.com/vessl-ai/examples\n",
            "9:10 SLIP1003 write 'url' and 'ref' below 'git'"
        );

    [Fact]
    public void A_ref_hangs_on_a_git_source() =>
        Verify(
            $"name: ui\n{Resources}{Image}run: train\nimport:\n  /code: git://github.com/SakJaeLim/hps-project@sunny\n",
            "8:10 SLIP1005 git: {url: …, ref: …}"
        );

    [Fact]
    public void A_key_is_repeated_in_its_value() =>
        Verify($"name: quickstart\n{Resources}image: image: quay.io/vessl-ai/torch\nrun: train\n", "5:13 SLIP0006");

    [Fact]
    public void A_variable_is_misspelt_and_another_port_exposed() =>
        Verify(
            $"message: chatbot\n{Resources}{Image}run:\n- command: python app.py --model $MODLE_NAME\nports:\n- port: 3000\nservice:\n  expose: 7860\nenv:\n  MODEL_NAME: mistral\n",
            "7:34 SLIP5018 did you mean 'MODEL_NAME'?",
            "11:11 SLIP5019"
        );

    [Fact]
    public void A_file_is_of_another_system() =>
        Verify(
            $"name: robot\n{Resources}image:\n  build:\n    context: .\nrun: train\nbuild:\n  context: .\nworkdir: /code\nsecrets:\n- name: hf\nenvironment:\n  HF_HOME: /hf\nenv:\n- name: A\n  value: b\nvolumes:\n- name: data\ntermination:\n  max_hours: 24\nmount:\n  /data:\n    volume:\n      name: data\n      size: 10Gi\n",
            "5:1 SLIP1002 'image' has no 'url'",
            "6:3 SLIP1013 name it in 'url'",
            "9:1 SLIP1013",
            "11:1 SLIP1013",
            "12:1 SLIP1013 write 'env'",
            "14:1 SLIP1013 'env'",
            "17:1 SLIP1003 write 'NAME: value' lines",
            "19:1 SLIP1011",
            "20:1 SLIP1003",
            "21:1 SLIP1013",
            "24:3 SLIP1010 needs 'dataset' or 'hostpath' or 'nfs'",
            "25:5 SLIP1013 volume://storage/volume"
        );

    [Fact]
    public void A_here_document_is_in_the_first_column() =>
        Verify(
            $"name: grid\n{Resources}{Image}run: |-\n  python - <<'PYEOF'\nimport jax\nprint(jax)\nPYEOF\n",
            "8:1 SLIP0006 lines 8 to 10 are not indented deeper than the key in line 6"
        );

    /// <summary>Every finding but advice, each as line, column and id, with words that its message holds.</summary>
    private static void Verify(string spec, params string[] expected)
    {
        var found = Analysis
            .Run([Language.Syntax.SourceText.From("run.yaml", spec)], new Language.Workspaces.WorkspaceOptions())
            .Diagnostics.Where(one => one.Severity != Slipway.Schema.Diagnostics.Severity.Info)
            .ToList();
        var places = found.Select(one => $"{one.Span.StartLine}:{one.Span.StartColumn} {one.Id}");
        places.ShouldBe(expected.Select(one => string.Join(' ', one.Split(' ').Take(2))), string.Join('\n', found));
        foreach (var (one, words) in found.Zip(expected.Select(one => string.Join(' ', one.Split(' ').Skip(2)))))
            one.Message.ShouldContain(words);
    }
}
