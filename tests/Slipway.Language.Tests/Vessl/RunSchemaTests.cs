namespace Slipway.Language.Tests.Vessl;

/// <summary>Every field of a run, in each form it may have, and what is said where it has another.</summary>
public class RunSchemaTests
{
    [Theory]
    [InlineData("description: \"\"")]
    [InlineData("tags: [best, A100-80g, 20epochs]")]
    [InlineData("service_account_name: \"\"")]
    [InlineData("termination_protection: true")]
    [InlineData("import:\n  /a: git://github.com/owner/repository.git/")]
    [InlineData(
        "import:\n  /a: vessl-dataset://org/data\n  /b: vessl-model://org/repo/3\n  /c: vessl-artifact://org/project/name"
    )]
    [InlineData(
        "import:\n  /a: s3://bucket/path\n  /b: gs://bucket\n  /c: hf://huggingface.co/datasets/owner/repo\n  /d: volume://storage/volume/path/"
    )]
    [InlineData("import:\n  /a: {git: {url: github.com/owner/repo.git, ref: main, credential_name: cred}}")]
    [InlineData("import:\n  /a: {dataset: {organization_name: org, dataset_name: data}}")]
    [InlineData("import:\n  /a: {model: {organization_name: org, model_repository_name: repo, model_number: 3}}")]
    [InlineData(
        "import:\n  /a: {artifact: {name: own}}\n  /b: {artifact: {organization_name: o, project_name: p, name: own}}"
    )]
    [InlineData("import:\n  /a: {s3: {bucket: b, prefix: p, credential_name: c}}\n  /b: {gs: {bucket: b}}")]
    [InlineData(
        "mount:\n  /a: vessl-dataset://org/data\n  /b: hostpath:///data\n  /c: nfs://server/path\n  /d: volume://fs/volume"
    )]
    [InlineData(
        "mount:\n  /a: {hostpath: {path: /data}, readonly: false}\n  /b: {nfs: {server: s, path: /p}}\n  /c: {dataset: {organization_name: o, dataset_name: d}}"
    )]
    [InlineData(
        "export:\n  /a: vessl-artifact://\n  /b: vessl-dataset://org/data\n  /c: vessl-model://org/repo\n  /d: s3://b/p\n  /e: gs://b/p\n  /f: volume://s/v"
    )]
    [InlineData(
        "export:\n  /a: {artifact: }\n  /b: {artifact: {artifact_name: own}}\n  /c: {model: {organization_name: o, model_repository_name: r}}\n  /d: {s3: {bucket: b, endpoint: 'https://e'}}"
    )]
    [InlineData("ports:\n- 3000\n- {port: 3001}\n- {name: web, type: tcp, port: 3002}")]
    [InlineData("ports: []")]
    [InlineData(
        "env:\n  learning_rate: 0.001\n  flag: yes\n  octal: 0777\n  text: plain\n  secret_name: {secret: stored}\n  plain: {value: 1e-5}"
    )]
    [InlineData("interactive: {max_runtime: 0, jupyter: {idle_timeout: 120m}}")]
    [InlineData("interactive: {max_runtime: 1h30m, jupyter: {idle_timeout: \"0\"}}")]
    public void A_form_of_a_field_is_taken(string lines) => SpecTest.Verify(VesslSpec.Run(lines));

    [Theory]
    [InlineData("run: python train.py")]
    [InlineData("run: [python train.py]")]
    [InlineData("run:\n- command: ls\n- {workdir: /root, command: ls, wait: 5s}\n- wait: 10s\n- ls")]
    public void A_form_of_the_commands_is_taken(string lines) => SpecTest.Verify(VesslSpec.Bare(lines));

    [Theory]
    [InlineData("{|SLIP1001:tag|}: [a]")]
    [InlineData("tags: {|SLIP1003:best|}")]
    [InlineData("{|SLIP1013:environment|}: {A: b}")]
    [InlineData("import:\n  {|SLIP1005:code|}: git://github.com/owner/repository")]
    [InlineData("import:\n  /a: {|SLIP1005:gti://github.com/owner/repository|}")]
    [InlineData("import:\n  /a: {|SLIP1005:github.com/owner/repository|}")]
    [InlineData("import:\n  /a: {|SLIP1005:vessl-model://org/repo|}")]
    [InlineData("import:\n  /a: {|SLIP1005:vessl-model://org/repo/latest|}")]
    [InlineData("import:\n  /a: {|SLIP1005:nfs://server/path|}")]
    [InlineData("import:\n  /a: {|SLIP1005:https://example.com/data.zip|}")]
    [InlineData("import:\n  /a: {|SLIP1005:volume://storage|}")]
    [InlineData("import:\n  {|SLIP1010:/a|}: {}")]
    [InlineData("import:\n  /a: {git: {url: {|SLIP1005:ssh://git@github.com/owner/repo|}, ref: main}}")]
    [InlineData("import:\n  /a: {{|SLIP1002:git|}: {ref: main}}")]
    [InlineData("mount:\n  /a: {|SLIP1005:git://github.com/owner/repository|}")]
    [InlineData("mount:\n  /a: {hostpath: {path: /data, {|SLIP1013:readonly|}: true}}")]
    [InlineData("mount:\n  /a: {hostpath: {path: /data}, {|SLIP1010:nfs|}: {server: s, path: /p}}")]
    [InlineData("export:\n  /a: {|SLIP1005:vessl-model://org/repo/3|}")]
    [InlineData("export:\n  /a: {|SLIP1005:hf://huggingface.co/owner/repo|}")]
    [InlineData("export:\n  /a: {artifact: {{|SLIP1013:name|}: own}}")]
    [InlineData("volumes: {/a: git://github.com/owner/repository}", "SLIP1011")]
    [InlineData("ports: [{|SLIP1003:\"3000\"|}]")]
    [InlineData("ports: [{|SLIP1007:70000|}]")]
    [InlineData("ports:\n- {name: web, type: {|SLIP1004:https|}, port: 80}")]
    [InlineData("ports:\n- {{|SLIP1002:name|}: web, type: http}")]
    [InlineData("ports:\n- {name: a, port: 80}\n- {name: b, port: {|SLIP1009:80|}}")]
    [InlineData("env:\n  {|SLIP1005:1A|}: b")]
    [InlineData("env:\n  A: {|SLIP1003:[b]|}")]
    [InlineData("env:\n  {|SLIP1003:A|}:")]
    [InlineData("env:\n  {|SLIP1010:A|}: {}")]
    [InlineData("env:\n  A: {value: b, {|SLIP1001:secrte|}: true}")]
    [InlineData("interactive: {max_runtime: {|SLIP1005:1 day|}, jupyter: {idle_timeout: 120m}}")]
    [InlineData("interactive: {max_runtime: {|SLIP1007:24|}, jupyter: {idle_timeout: 120m}}")]
    [InlineData("{|SLIP1002:interactive|}: {max_runtime: 24h}")]
    [InlineData("interactive: {max_runtime: 24h, {|SLIP1002:jupyter|}: {}}")]
    public void Another_form_is_reported_where_it_is(string lines, string? whole = null)
    {
        if (whole is null)
            SpecTest.Verify(VesslSpec.Run(lines));
        else
            SpecTest.Verify(
                VesslSpec.Run(
                    $"{{|{whole}:{lines.Split(':')[0]}|}}{lines[lines.IndexOf(':', StringComparison.Ordinal)..]}"
                )
            );
    }

    [Theory]
    [InlineData("{|SLIP1002:name|}: train\nresources: {preset: p}\nrun: ls")]
    [InlineData("{|SLIP1002:image|}: example/train:v1\nresources: {preset: p}\nrun: ls")]
    [InlineData("name: train\nimage: {|SLIP1005:Example/Train|}\nresources: {preset: p}\nrun: ls")]
    [InlineData(
        "name: train\nimage: example/train:v1\nresources: {{|SLIP1001:presett|}: p, cluster: c, accelerators: V100:1}\nrun: ls",
        "accelerators"
    )]
    [InlineData("name: train\nimage: example/train:v1\nresources: {requests: {cpu: {|SLIP1005:four|}}}\nrun: ls")]
    [InlineData(
        "name: train\nimage: example/train:v1\nresources: {requests: {nvidia.com/gpu: {|SLIP1003:1|}}}\nrun: ls"
    )]
    [InlineData("name: train\nimage: example/train:v1\nresources: {preset: p}\nrun:\n- {|SLIP1010:workdir|}: /root")]
    [InlineData(
        "name: train\nimage: example/train:v1\nresources: {preset: p}\nrun:\n- {command: ls, workdir: {|SLIP1005:code|}}"
    )]
    [InlineData(
        "name: train\nimage: example/train:v1\nresources: {preset: p}\nrun:\n- {command: ls, wait: {|SLIP1005:ten|}}"
    )]
    public void A_required_field_is_missed(string spec, string? outOfUse = null) =>
        SpecTest.Verify(
            outOfUse is null
                ? spec
                : spec.Replace($"{outOfUse}:", $"{{|SLIP1011:{outOfUse}|}}:", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("{|SLIP0016:name|}: compose\nservices: {web: {image: example/web:v1}}")]
    [InlineData("{|SLIP0016:name|}: environment\nchannels: [conda-forge]\ndependencies: [python]")]
    [InlineData("{|SLIP0016:image|}: python:3.12\nstages: [test]")]
    [InlineData("{|SLIP0016:kind|}: Pod\nimage: example/web:v1\nresources: {preset: p}")]
    public void Other_YAML_is_not_a_run(string spec) => SpecTest.Verify(spec);
}
